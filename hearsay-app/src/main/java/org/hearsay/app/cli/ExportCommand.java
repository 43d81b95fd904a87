package org.hearsay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.ExportArchive;
import org.hearsay.app.archive.Manifest;
import org.hearsay.app.archive.What;
import org.hearsay.formats.Csv;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.RowWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what an archive knows, all of it. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes what an archive knows, without a cap.",
            "One kind goes to standard output; or every kind, as a file in a folder, with a manifest of version,"
                    + " pages, counts and hashes."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay export friday.hearsay --what statements --format csv > statements.csv",
            "  hearsay export friday.hearsay --out friday-export"
        })
final class ExportCommand implements Callable<Integer> {
    /** What can be written. */
    enum Kind {
        ARTICLES,
        ATTRIBUTIONS,
        STATEMENTS,
        STORIES,
        EDGES,
        CONFLICTS,
        REJECTED,
        CORRECTIONS
    }

    /** How it is written. */
    enum Format {
        JSONL,
        CSV
    }

    @Parameters(paramLabel = "ARCHIVE", description = "The archive's file.")
    Path file = Path.of("");

    @Option(
            names = "--what",
            paramLabel = "KIND",
            description = "articles, attributions, statements, stories, edges, conflicts, rejected or corrections.")
    @Nullable
    Kind what;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, or csv; jsonl unless given.")
    Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write files and manifest.json into this folder.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        if (what == null && out == null) {
            throw new WrongUse("say which kind with --what, or a folder for all of them with --out");
        }
        try (Archive archive = Archive.read(file)) {
            if (!archive.isCurrent()) {
                throw new IOException("not all pages of " + file + " are traced yet; run: hearsay ingest " + file
                        + " --retry-rejected");
            }
            if (out == null) {
                Writer stdout = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
                write(archive, what, stdout);
                if (System.out.checkError()) {
                    throw new IOException("standard output is closed");
                }
                return 0;
            }
            Files.createDirectories(out);
            List<Manifest.File> files = new ArrayList<>();
            for (Kind kind : what == null ? List.of(Kind.values()) : List.of(what)) {
                files.add(file(archive, kind, out));
            }
            Files.writeString(out.resolve("manifest.json"), Manifest.of(archive, format(), files));
            files.forEach(written ->
                    System.err.println(written.rows() + " " + written.what() + " in " + out.resolve(written.name())));
            return 0;
        }
    }

    private Manifest.File file(Archive archive, Kind kind, Path folder) throws IOException {
        String label = kind.name().toLowerCase(Locale.ROOT);
        Path path = folder.resolve(label + "." + format());
        MessageDigest digest = sha256();
        int rows;
        try (DigestOutputStream bytes = new DigestOutputStream(Files.newOutputStream(path), digest);
                Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            rows = write(archive, kind, writer);
        }
        return new Manifest.File(
                path.getFileName().toString(),
                label,
                rows,
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()));
    }

    private int write(Archive archive, Kind kind, Writer to) throws IOException {
        ExportArchive export = new ExportArchive(archive);
        try (RowWriter rows = format == Format.CSV ? new Csv(to) : new JsonLines(to)) {
            return switch (kind) {
                case REJECTED -> export.writeRejected(rows);
                case CORRECTIONS -> export.writeCorrections(rows);
                default -> export.write(What.valueOf(kind.name()), rows);
            };
        }
    }

    private String format() {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
