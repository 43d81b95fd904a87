package org.hearsay.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark session of two workers in this process, shared by all tests and closed with it. */
final class Cluster {
    private static final SparkSession SESSION = start();

    private Cluster() {}

    static SparkSession session() {
        return SESSION;
    }

    private static SparkSession start() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("hearsay-test")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }
}
