package org.hearsay.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** Which of numbered things hang together: pairs connect them, directly or by others. Union by the least number. */
public final class Connected implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] numbers;
    private final int[] leaders;

    private Connected(long[] numbers) {
        this.numbers = numbers;
        leaders = new int[numbers.length];
        Arrays.setAll(leaders, index -> index);
    }

    /** @param pairs of numbers, in any order */
    public static Connected by(Collection<long[]> pairs) {
        Connected connected = new Connected(
                pairs.stream().flatMapToLong(LongStream::of).sorted().distinct().toArray());
        pairs.forEach(pair -> connected.tie(connected.index(pair[0]), connected.index(pair[1])));
        Arrays.setAll(connected.leaders, connected::top);
        return connected;
    }

    /** Whether any pair holds it. */
    public boolean holds(long number) {
        return index(number) >= 0;
    }

    /** The least number that is connected with one that a pair holds. */
    public long leader(long number) {
        return numbers[leaders[index(number)]];
    }

    /** A pair of each number, but the leaders', and its leader: they connect what all pairs do. */
    public Collection<long[]> links() {
        return Arrays.stream(numbers)
                .filter(number -> leader(number) != number)
                .mapToObj(number -> new long[] {leader(number), number})
                .toList();
    }

    private int index(long number) {
        return Arrays.binarySearch(numbers, number);
    }

    private int top(int index) {
        int top = index;
        while (leaders[top] != top) {
            leaders[top] = leaders[leaders[top]];
            top = leaders[top];
        }
        return top;
    }

    private void tie(int one, int other) {
        int a = top(one);
        int b = top(other);
        leaders[Math.max(a, b)] = Math.min(a, b);
    }
}
