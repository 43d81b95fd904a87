package org.hearsay.app.archive;

import java.io.IOException;
import java.util.List;

/** The ids of what people call by name: speakers by their names, articles by their paths. */
public final class NamedIds {
    private final ReadArchive read;

    public NamedIds(Archive archive) {
        read = new ReadArchive(archive);
    }

    /**
     * The id of what a correction is said of.
     *
     * @throws IllegalArgumentException if several have that name
     */
    public String subject(Correction.Kind kind, String name) throws IOException {
        return switch (kind) {
            case SAME_PERSON -> id(name, "SELECT id FROM speaker WHERE name = ? OR id = ?");
            case DESCENT_KNOWN -> id(name, "SELECT id FROM article WHERE path = ? OR id = ?");
            case NOT_A_STATEMENT, OTHER_SPEAKER, NOT_THE_SAME -> name;
        };
    }

    /**
     * The id of the other one that a correction takes, or the name where it takes a name.
     *
     * @throws IllegalArgumentException if several have that name
     */
    public String object(Correction.Kind kind, String name) throws IOException {
        return kind == Correction.Kind.OTHER_SPEAKER ? name : subject(kind, name);
    }

    private String id(String name, String question) throws IOException {
        List<String> ids = read.list(question, row -> row.getString(1), name, name);
        if (ids.size() > 1) {
            throw new IllegalArgumentException(
                    ids.size() + " are called " + name + "; give the id of one: " + String.join(", ", ids));
        }
        return ids.isEmpty() ? name : ids.get(0);
    }
}
