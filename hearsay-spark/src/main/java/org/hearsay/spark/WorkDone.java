package org.hearsay.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.hearsay.formats.Row;

/** Counts what the tasks of a run took: to see what a cluster spends, what crosses it, and whether one task is far longer. */
final class WorkDone extends SparkListener {
    /** Stages that are told of singly, those with the longest tasks. */
    private static final int TOLD = 8;

    private final Map<Integer, Stage> stages = new TreeMap<>();
    private long failed;

    /** What the tasks of one stage took. */
    private static final class Stage {
        private String name = "";
        private final List<Long> milliseconds = new ArrayList<>();
        private long processorNanoseconds;
        private long shuffledBytes;
        private long resultBytes;

        long longest() {
            return milliseconds.stream().mapToLong(Long::longValue).max().orElse(0);
        }

        long median() {
            return milliseconds.stream().sorted().toList().get(milliseconds.size() / 2);
        }

        Row row() {
            return new Row()
                    .with("stage", name)
                    .with("tasks", milliseconds.size())
                    .with("task_cpu_seconds", processorNanoseconds / 1e9)
                    .with("shuffled_bytes", shuffledBytes)
                    .with("median_task_ms", median())
                    .with("longest_task_ms", longest());
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        TaskMetrics metrics = task.taskMetrics();
        if (!task.taskInfo().successful() || metrics == null) {
            failed++;
            return;
        }
        Stage stage = stages.computeIfAbsent(task.stageId(), none -> new Stage());
        stage.milliseconds.add(metrics.executorRunTime());
        stage.processorNanoseconds += metrics.executorCpuTime() + metrics.executorDeserializeCpuTime();
        stage.shuffledBytes += metrics.shuffleWriteMetrics().bytesWritten();
        stage.resultBytes += metrics.resultSize();
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
        stages.computeIfAbsent(completed.stageInfo().stageId(), none -> new Stage()).name =
                completed.stageInfo().name();
    }

    /**
     * Tasks, those that failed, processor seconds, bytes shuffled and sent to the driver; and of the stages with the longest
     * tasks each one's own, with its longest and median task.
     */
    synchronized Row row() {
        List<Stage> done = stages.values().stream()
                .filter(stage -> !stage.milliseconds.isEmpty())
                .toList();
        return new Row()
                .with(
                        "tasks",
                        done.stream()
                                .mapToLong(stage -> stage.milliseconds.size())
                                .sum())
                .with("failed_tasks", failed)
                .with(
                        "task_cpu_seconds",
                        done.stream()
                                        .mapToLong(stage -> stage.processorNanoseconds)
                                        .sum()
                                / 1e9)
                .with(
                        "shuffled_bytes",
                        done.stream().mapToLong(stage -> stage.shuffledBytes).sum())
                .with(
                        "result_bytes",
                        done.stream().mapToLong(stage -> stage.resultBytes).sum())
                .with(
                        "stages",
                        done.stream()
                                .sorted(Comparator.comparing(Stage::longest).reversed())
                                .limit(TOLD)
                                .map(Stage::row)
                                .toList());
    }
}
