package org.hearsay.app.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.KeepPages;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;

/**
 * Files that a form brought. Each is named by the beginning of a hash of its content and its own name, so that two files
 * of one name stay two, and one that comes again is the page that is there.
 */
final class BroughtFiles {
    /** What the names of their pages in the archive begin with. */
    static final String FOLDER = "added/";

    /** Characters of a file's mark. */
    static final int MARK = 8;

    private final Path folder;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> marks = new TreeSet<>();

    private BroughtFiles(Path folder) {
        this.folder = folder;
    }

    static BroughtFiles of(List<UploadedFile> files) throws IOException {
        BroughtFiles brought = new BroughtFiles(Files.createTempDirectory("hearsay-add"));
        for (UploadedFile file : files) {
            Path copy = brought.folder.resolve("copy");
            String mark = copy(file, copy);
            String name = mark + "-" + plain(file.filename());
            Files.move(copy, brought.folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            brought.names.add(name);
            brought.marks.add(mark);
        }
        return brought;
    }

    /** By which their pages are found again: the beginnings of hashes of their contents. */
    Set<String> marks() {
        return marks;
    }

    /** Keeps their pages in the archive and forgets the files. */
    void keep(Archive archive) throws IOException {
        try {
            keepAll(archive);
        } finally {
            delete();
        }
    }

    private void keepAll(Archive archive) throws IOException {
        KeepPages pages = new KeepPages(archive);
        String before = folder + folder.getFileSystem().getSeparator();
        List<IOException> failures = new ArrayList<>();
        PageSink sink = new PageSink() {
            @Override
            public void page(Page page) {
                String path = FOLDER + page.path().substring(before.length());
                try {
                    pages.keep(new Page(path, page.form(), page.bytes(), page.url(), page.charset(), page.fetched()));
                } catch (IOException broken) {
                    failures.add(broken);
                }
            }

            @Override
            public void rejected(Rejected rejected) {
                String path = FOLDER + rejected.path().substring(before.length());
                try {
                    pages.unread(new Rejected(
                            path, rejected.problem(), rejected.detail(), rejected.offset(), rejected.confidence()));
                } catch (IOException broken) {
                    failures.add(broken);
                }
            }
        };
        new ReadPages(false, InputStream::nullInputStream)
                .read(
                        names.stream()
                                .map(name -> folder.resolve(name).toString())
                                .toList(),
                        sink);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        pages.commit();
    }

    /** Copies a file and gives its mark, the beginning of a hash of its content: two files of one name stay two. */
    private static String copy(UploadedFile file, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(file.content(), digest)) {
            Files.copy(content, to);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, MARK);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name without a way out of the folder: letters, digits, dots and hyphens. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        last.codePoints()
                .limit(120)
                .map(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_') ? c : '_')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
