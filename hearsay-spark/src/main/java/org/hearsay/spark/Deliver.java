package org.hearsay.spark;

import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/** Brings things to where they are wanted, each once, however many there want it. */
final class Deliver {
    private Deliver() {}

    /**
     * The things by the group that wants them.
     *
     * @param wanted names of things with groups that want them, some of them several times
     * @param things by name, each name once
     */
    static <N, G, T> JavaPairRDD<G, T> to(JavaPairRDD<N, G> wanted, JavaPairRDD<N, T> things, int parts) {
        return wanted.distinct(parts).join(things, parts).mapToPair(named -> named._2());
    }

    /**
     * Things by number, those that a window of time wants in the partition of its number.
     *
     * @param wanted numbers of things with the windows that want them
     * @param windows how many there are
     */
    static <T> JavaPairRDD<Integer, Tuple2<Integer, T>> numbered(
            JavaPairRDD<Integer, Integer> wanted, JavaPairRDD<Integer, T> things, int windows) {
        JavaPairRDD<Integer, Tuple2<Integer, T>> named =
                things.mapToPair(thing -> new Tuple2<>(thing._1(), new Tuple2<>(thing._1(), thing._2())));
        return to(wanted, named, windows).partitionBy(new ByTime(windows, windows));
    }
}
