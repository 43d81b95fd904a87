package org.hearsay.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;

/**
 * Reads pages from files, folders and standard input, whatever container they come in.
 *
 * <p>Folders are read recursively in order of names; hidden files are passed over. One bad file or record is reported
 * to the sink and the rest goes on.
 */
public final class ReadPages {
    private static final String NOT_FOLLOWED = "a link to a folder is not followed; name that folder itself";

    private final boolean asArticles;
    private final Supplier<InputStream> standardInput;

    /**
     * @param asArticles take each text file as the article itself
     * @param standardInput opened when a path is {@code -}
     */
    public ReadPages(boolean asArticles, Supplier<InputStream> standardInput) {
        this.asArticles = asArticles;
        this.standardInput = standardInput;
    }

    /**
     * Reads all paths in the order given.
     *
     * @throws java.nio.file.NoSuchFileException if a path given by the user does not exist; nothing has been read then
     */
    public void read(List<String> paths, PageSink sink) throws IOException {
        for (String path : files(paths, sink)) {
            if (path.equals("-")) {
                read("-", standardInput.get(), sink);
            } else {
                readFile(Path.of(path), sink);
            }
        }
    }

    /**
     * The files that {@link #read} reads, in its order: each path given, a folder as what is in it.
     *
     * @throws java.nio.file.NoSuchFileException if a path given by the user does not exist
     */
    public static List<String> files(List<String> paths, PageSink sink) throws IOException {
        for (String path : paths) {
            if (!path.equals("-") && !Files.exists(Path.of(path))) {
                throw new java.nio.file.NoSuchFileException(path);
            }
        }
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (!path.equals("-") && Files.isDirectory(Path.of(path))) {
                addFolder(Path.of(path), files, sink);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** True for the names that a folder is searched for. */
    public static boolean isPage(String name) {
        return FileKind.isPage(name);
    }

    /** A link may lead around in a circle; said, so that nobody misses its pages unawares. */
    private static void addFolder(Path folder, List<String> files, PageSink sink) {
        List<Path> inside;
        try (var listed = Files.list(folder)) {
            inside = listed.filter(ReadPages::isVisible).sorted().toList();
        } catch (IOException unreadable) {
            sink.rejected(unreadable(folder.toString(), unreadable));
            return;
        }
        for (Path path : inside) {
            if (Files.isDirectory(path)) {
                if (Files.isSymbolicLink(path)) {
                    sink.rejected(new Rejected(path.toString(), Problem.UNREADABLE, NOT_FOLLOWED, -1, 1));
                } else {
                    addFolder(path, files, sink);
                }
            } else if (FileKind.isPage(path.getFileName().toString()) || opensAsPage(path)) {
                files.add(path.toString());
            }
        }
    }

    /** Pages that were saved under their address end as hosts and scripts do: only their bytes tell what they are. */
    private static boolean opensAsPage(Path path) {
        try (InputStream raw = Files.newInputStream(path)) {
            return FileKind.opensAsPage(BoundedStream.peek(BoundedStream.inflated(raw)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private void readFile(Path path, PageSink sink) {
        try (InputStream stream = Files.newInputStream(path)) {
            read(path.toString(), stream, sink);
        } catch (IOException unreadable) {
            sink.rejected(unreadable(path.toString(), unreadable));
        }
    }

    /**
     * Reads one file from an open stream, which stays open.
     *
     * @param path the file's name; its ending tells the container
     */
    public void read(String path, InputStream raw, PageSink sink) {
        try {
            AtomicReference<GzipMembers> members = new AtomicReference<>();
            InputStream stream = FileKind.isArchive(path)
                    ? BoundedStream.inflatedMembers(raw, members::set)
                    : BoundedStream.inflated(raw);
            byte[] head = BoundedStream.peek(stream);
            switch (FileKind.of(path, head)) {
                case WARC -> new ReadWarc(path).read(stream, sink);
                case FEED -> new ReadFeed(path).read(stream, sink);
                case JSON_LINES -> new ReadJsonPages(path, textForm()).read(stream, sink);
                case HTML -> new ReadSinglePage(path, Page.Form.HTML).read(stream, sink);
                case TEXT -> new ReadSinglePage(path, textForm()).read(stream, sink);
            }
            if (members.get() != null && members.get().damaged() > 0) {
                String detail = members.get().damaged() + " places in the gzip file could not be inflated whole";
                sink.rejected(new Rejected(path, Problem.DAMAGED, detail, -1, 1));
            }
        } catch (IOException unreadable) {
            sink.rejected(unreadable(path, unreadable));
        }
    }

    private Page.Form textForm() {
        return asArticles ? Page.Form.ARTICLE : Page.Form.DUMP;
    }

    private static Rejected unreadable(String path, IOException cause) {
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Rejected(path, Problem.UNREADABLE, detail, -1, 1);
    }
}
