package org.hearsay.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** What a run uses more than once: kept by the workers in memory or on their disks, until the run is done. */
final class Kept implements AutoCloseable {
    private final List<JavaRDD<?>> kept = new ArrayList<>();

    <T> JavaRDD<T> rdd(JavaRDD<T> used) {
        kept.add(used.persist(StorageLevel.MEMORY_AND_DISK_SER()));
        return used;
    }

    <N, T> JavaPairRDD<N, T> pairs(JavaPairRDD<N, T> used) {
        JavaPairRDD<N, T> stored = used.persist(StorageLevel.MEMORY_AND_DISK_SER());
        kept.add(JavaRDD.fromRDD(stored.rdd(), stored.classTag()));
        return stored;
    }

    @Override
    public void close() {
        kept.forEach(used -> used.unpersist(false));
    }
}
