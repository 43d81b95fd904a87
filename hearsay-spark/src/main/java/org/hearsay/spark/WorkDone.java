package org.hearsay.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.hearsay.formats.Row;

/** Counts what the tasks of a run took: to see what a cluster spends, what crosses it, and whether one task is far longer. */
final class WorkDone extends SparkListener {
    private final List<Long> milliseconds = new ArrayList<>();
    private long processorNanoseconds;
    private long shuffledBytes;
    private long resultBytes;
    private long failed;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        TaskMetrics metrics = task.taskMetrics();
        if (!task.taskInfo().successful() || metrics == null) {
            failed++;
            return;
        }
        milliseconds.add(metrics.executorRunTime());
        processorNanoseconds += metrics.executorCpuTime() + metrics.executorDeserializeCpuTime();
        shuffledBytes += metrics.shuffleWriteMetrics().bytesWritten();
        resultBytes += metrics.resultSize();
    }

    /** Tasks, those that failed, processor seconds, bytes shuffled and sent to the driver, longest and median task. */
    synchronized Row row() {
        List<Long> sorted = milliseconds.stream().sorted().toList();
        return new Row()
                .with("tasks", sorted.size())
                .with("failed_tasks", failed)
                .with("task_cpu_seconds", processorNanoseconds / 1e9)
                .with("shuffled_bytes", shuffledBytes)
                .with("result_bytes", resultBytes)
                .with("median_task_ms", sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2))
                .with("longest_task_ms", sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1));
    }
}
