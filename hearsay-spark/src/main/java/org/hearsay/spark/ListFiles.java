package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;

/**
 * Lists the files that hold pages: addresses such as {@code s3a://} and {@code hdfs://} by Hadoop, all else as the local
 * run does.
 */
final class ListFiles {
    private ListFiles() {}

    /** @throws IOException if a path does not exist or cannot be listed */
    static List<PageFile> of(List<String> paths, PageSink sink) throws IOException {
        List<PageFile> files = new ArrayList<>();
        for (String path : paths) {
            if (isRemote(path)) {
                Path root = new Path(path);
                add(root.getFileSystem(new Configuration()), root, files);
            } else {
                for (String name : ReadPages.files(List.of(path), sink)) {
                    java.nio.file.Path file = java.nio.file.Path.of(name);
                    files.add(new PageFile(
                            name,
                            Files.size(file),
                            Files.getLastModifiedTime(file).toMillis()));
                }
            }
        }
        return files;
    }

    static boolean isRemote(String path) {
        return path.contains("://");
    }

    private static void add(FileSystem system, Path path, List<PageFile> files) throws IOException {
        FileStatus status = system.getFileStatus(path);
        if (!status.isDirectory()) {
            files.add(new PageFile(path.toString(), status.getLen(), status.getModificationTime()));
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
