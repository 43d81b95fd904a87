package org.hearsay.bench.attribution;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.bench.attribution.MarkedPage.Form;
import org.hearsay.bench.attribution.MarksAndFound.Guess;
import org.hearsay.bench.attribution.MarksAndFound.Reference;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Counts of what is marked and found in pages. Those marked as unsure are neither missed nor wrong in the figures of sure ones. */
final class MarkCount {
    private static final double[] SHARES = {0.3, 0.8, 1};

    private final Map<Form, int[]> forms = new EnumMap<>(Form.class);
    private final int[] reached = new int[SHARES.length];
    private final int[] sureReached = new int[SHARES.length];
    private int marked;
    private int found;
    private int sureMarked;
    private int sureFound;
    private int first;
    private int firstRight;
    private int firstReached;
    private int sourced;
    private int sources;
    private int named;
    private int rightly;
    private int wrongly;
    private int lost;

    /** @param speaker who an attribution was given to, or null */
    void add(MarksAndFound page, String text, Function<Attribution, @Nullable Speaker> speaker) {
        lost += page.lost();
        marked += page.references().size();
        found += page.guesses().size();
        sureMarked += count(page.references(), one -> one.mark.sure());
        sureFound += count(page.guesses(), one -> !one.isUnsure());
        for (int i = 0; i < SHARES.length; i++) {
            double share = SHARES[i];
            reached[i] += count(page.references(), one -> one.reached(share));
            sureReached[i] += count(page.references(), one -> one.reached(share) && one.mark.sure());
        }
        for (Reference one : page.references()) {
            int[] form = forms.computeIfAbsent(one.mark.form(), none -> new int[3]);
            form[0]++;
            form[1] += one.reached(SHARES[0]) ? 1 : 0;
            form[2] += one.reached(SHARES[1]) ? 1 : 0;
            if (one.found != null) {
                addSource(one, one.found, text, speaker.apply(one.found.attribution()));
            }
        }
        first += count(page.guesses(), one -> one.attribution().isSure());
        firstRight += count(page.guesses(), one -> one.attribution().isSure() && one.match != null);
        firstReached += count(page.guesses(), one -> one.attribution().isSure() && one.reaches(SHARES[1]));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    private void addSource(Reference marked, Guess guess, String text, @Nullable Speaker speaker) {
        BitSet source = new BitSet();
        if (guess.attribution().sourceSpan() != null) {
            MarkedArticle.mark(
                    source,
                    text,
                    guess.attribution().sourceSpan().start(),
                    guess.attribution().sourceSpan().end());
        }
        if (!marked.source.isEmpty()) {
            sourced++;
            sources += source.intersects(marked.source) ? 1 : 0;
        }
        if (!marked.mark.speaker().isEmpty()) {
            boolean right = speaker != null && isSame(marked.mark.speaker(), speaker.name());
            named++;
            rightly += right ? 1 : 0;
            boolean names =
                    speaker != null && (speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.BODY);
            wrongly += names && !right ? 1 : 0;
        }
    }

    /** The same last word, or one holds all words of the other but for articles. */
    static boolean isSame(List<String> marked, String name) {
        List<String> found = HashedWords.hashes(name.replaceFirst("^(?i)(the|a|an) ", ""));
        return !found.isEmpty()
                && (found.get(found.size() - 1).equals(marked.get(marked.size() - 1))
                        || marked.containsAll(found)
                        || found.containsAll(marked));
    }

    void print(PrintStream out, String name) {
        out.printf(
                Locale.ROOT,
                "%s: %d marked, %d found, content F1 %.3f at .3, %.3f at .8, %.3f exact, precision %.3f, recall %.3f; "
                        + "told first %d, precision %.3f at .3, %.3f at .8, recall %.3f; source %.3f of %d, "
                        + "speaker right %.3f of %d, wrong %.3f; %d lost%n",
                name,
                marked,
                found,
                f1(reached[0], marked + found),
                f1(reached[1], marked + found),
                f1(reached[2], marked + found),
                share(reached[0], found),
                share(reached[0], marked),
                first,
                share(firstRight, first),
                share(firstReached, first),
                share(firstRight, marked),
                share(sources, sourced),
                sourced,
                share(rightly, named),
                named,
                share(wrongly, named),
                lost);
        out.printf(
                Locale.ROOT,
                "%s, sure ones: %d marked, %d found, content F1 %.3f at .3, %.3f at .8, %.3f exact%n",
                name,
                sureMarked,
                sureFound,
                f1(sureReached[0], sureMarked + sureFound),
                f1(sureReached[1], sureMarked + sureFound),
                f1(sureReached[2], sureMarked + sureFound));
    }

    void printForms(PrintStream out, String name) {
        forms.forEach((form, counts) -> out.printf(
                Locale.ROOT,
                "%s, %s: %d marked, recall %.3f at .3, %.3f at .8%n",
                name,
                form.name().toLowerCase(Locale.ROOT),
                counts[0],
                share(counts[1], counts[0]),
                share(counts[2], counts[0])));
    }

    private static double f1(int reached, int all) {
        return share(2 * reached, all);
    }

    private static double share(int part, int all) {
        return part / (double) Math.max(1, all);
    }
}
