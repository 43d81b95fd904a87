package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command within the session that the tests share. */
record SparkCommandRun(Path out) {
    void of(String... paths) throws IOException {
        SparkCommand command = new SparkCommand();
        command.paths = List.of(paths);
        command.out = out.toString();
        command.parts = 3;
        command.jsonLines = true;
        command.run(Cluster.session());
    }
}
