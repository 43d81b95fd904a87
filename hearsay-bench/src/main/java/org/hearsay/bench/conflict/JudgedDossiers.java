package org.hearsay.bench.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;

/**
 * Invented dossiers, a story as its writer grouped it, with the values in which the pages differ, as the writer listed them.
 *
 * @param stories by the name of the folder and the story's
 * @param judged what is asked of each pair of values, in the writer's words
 */
record JudgedDossiers(Map<String, Dossier> stories, List<JudgedValues> judged) {

    static JudgedDossiers read(List<Path> folders) throws IOException {
        Map<String, Dossier> stories = new TreeMap<>();
        List<JudgedValues> judged = new ArrayList<>();
        for (Path folder : folders) {
            JsonNode truth =
                    new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
            String name = folder.getFileName().toString();
            Map<String, String> storyOf = new TreeMap<>();
            Map<String, String> paths = new TreeMap<>();
            truth.path("stories").forEach(story -> story.path("files").forEach(file -> {
                String path = folder.resolve(file.asText()).toString();
                storyOf.put(path, name + "/" + story.path("id").asText());
                paths.put(file.asText(), path);
            }));
            stories.putAll(EventDossiers.dossiers(pages(folder, storyOf.keySet()), storyOf));
            for (JsonNode asked : truth.path("conflicts")) {
                add(asked, asked.path("question").asText(), Relation.CONFLICT, paths, storyOf, judged);
            }
            for (JsonNode asked : truth.path("not_conflicts")) {
                Relation relation = relation(asked.path("why").asText());
                add(asked, asked.path("about").asText(), relation, paths, storyOf, judged);
            }
        }
        return new JudgedDossiers(stories, judged);
    }

    private static List<Page> pages(Path folder, Set<String> wanted) throws IOException {
        List<Page> pages = new ArrayList<>();
        new ReadPages(false, InputStream::nullInputStream)
                .read(List.of(folder.resolve("pages").toString()), new PageSink() {
                    @Override
                    public void page(Page page) {
                        if (wanted.contains(page.path())) {
                            pages.add(page);
                        }
                    }

                    @Override
                    public void rejected(Rejected rejected) {}
                });
        return pages;
    }

    /** Why two values are in no conflict, as the writer tells it in a sentence. */
    private static Relation relation(String why) {
        return why.contains("round")
                ? Relation.ROUNDED
                : why.contains("updat") || why.contains("later") || why.contains("added")
                        ? Relation.UPDATED
                        : Relation.OTHER_SCOPE;
    }

    private static void add(
            JsonNode asked,
            String question,
            Relation relation,
            Map<String, String> paths,
            Map<String, String> storyOf,
            List<JudgedValues> judged) {
        List<String> values = new ArrayList<>();
        List<Set<String>> texts = new ArrayList<>();
        asked.path("values").properties().forEach(value -> {
            Set<String> told = new TreeSet<>();
            value.getValue().forEach(file -> told.add(paths.getOrDefault(file.asText(), "")));
            told.remove("");
            values.add(value.getKey());
            texts.add(told);
        });
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (!texts.get(i).isEmpty() && !texts.get(j).isEmpty()) {
                    String event = storyOf.get(texts.get(i).iterator().next());
                    judged.add(new JudgedValues(
                            event, question, values.get(i), texts.get(i), values.get(j), texts.get(j), relation));
                }
            }
        }
    }
}
