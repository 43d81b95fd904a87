package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;

/**
 * Lists the files that hold pages: addresses such as {@code s3a://} and {@code hdfs://} by Hadoop, all else as the local
 * run does. A folder of an earlier run's tables is one file: what that run kept of its pages.
 */
final class ListFiles {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

    private ListFiles() {}

    /** @throws IOException if a path does not exist or cannot be listed */
    static List<PageFile> of(List<String> paths, Configuration hadoop, PageSink sink) throws IOException {
        List<PageFile> files = new ArrayList<>();
        for (String path : paths) {
            PageFile earlier = EarlierRun.of(path, hadoop);
            if (earlier != null) {
                files.add(earlier);
            } else if (isRemote(path)) {
                Path root = new Path(path);
                add(root.getFileSystem(hadoop), root, files);
            } else {
                for (String name : ReadPages.files(List.of(path), sink)) {
                    java.nio.file.Path file = java.nio.file.Path.of(name);
                    files.add(new PageFile(
                            name,
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis(),
                            false));
                }
            }
        }
        return files;
    }

    /** True for a name with a scheme, be it of a host ({@code hdfs://head/crawl}) or not ({@code hdfs:/crawl}). */
    static boolean isRemote(String path) {
        return SCHEME.matcher(path).lookingAt();
    }

    private static void add(FileSystem system, Path path, List<PageFile> files) throws IOException {
        FileStatus status = system.getFileStatus(path);
        if (!status.isDirectory()) {
            files.add(new PageFile(path.toString(), status.getLen(), status.getModificationTime(), false));
            return;
        }
        FileStatus[] inside = system.listStatus(path);
        Arrays.sort(inside, Comparator.comparing(FileStatus::getPath));
        for (FileStatus one : inside) {
            String name = one.getPath().getName();
            if (!name.startsWith(".") && (one.isDirectory() || ReadPages.isPage(name))) {
                add(system, one.getPath(), files);
            }
        }
    }
}
