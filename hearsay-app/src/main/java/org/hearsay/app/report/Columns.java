package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Turns an apparatus into the columns of a score: places that differ get their numbers, and marks join the words that
 * they stand at, in each witness's own column.
 */
final class Columns {
    private final Apparatus apparatus;
    private final int witnesses;
    private final List<Draft> drafts = new ArrayList<>();
    private final int[] current;
    private final List<List<Token>> between = new ArrayList<>();
    private int marks;

    /** A column before its witnesses' beginnings and ends are known. */
    private record Draft(Place place, List<List<Token>> tokens) {
        boolean isEmpty(int row) {
            return tokens.get(row).isEmpty();
        }
    }

    /**
     * The columns of an apparatus.
     *
     * @param columns in text order
     * @param marks places that differ in punctuation, case or spacing only
     */
    record Set(List<Column> columns, int marks) {}

    private Columns(Apparatus apparatus) {
        this.apparatus = apparatus;
        this.witnesses = apparatus.witnesses().size();
        this.current = new int[witnesses];
        IntStream.range(0, witnesses).forEach(row -> {
            current[row] = -1;
            between.add(new ArrayList<>());
        });
    }

    static Set of(Apparatus apparatus) {
        Columns columns = new Columns(apparatus);
        apparatus.places().forEach(columns::add);
        return new Set(columns.numbered(), columns.marks);
    }

    private void add(Place place) {
        marks += place.kind() == Place.Kind.PUNCTUATION ? 1 : 0;
        List<List<Token>> tokens = IntStream.range(0, witnesses)
                .mapToObj(row -> place.readings().get(row).stream()
                        .map(token -> apparatus.witnesses().get(row).tokens().get(token))
                        .toList())
                .toList();
        boolean onlyMarks = onlyMarks(tokens);
        if (!Column.counts(place.kind()) && onlyMarks) {
            IntStream.range(0, witnesses).forEach(row -> between.get(row).addAll(tokens.get(row)));
            return;
        }
        boolean goesOn = place.kind() == Place.Kind.AGREEMENT && goesOn(tokens);
        if (!goesOn) {
            drafts.add(new Draft(
                    place,
                    IntStream.range(0, witnesses)
                            .<List<Token>>mapToObj(row -> new ArrayList<>())
                            .toList()));
        }
        for (int row = 0; row < witnesses; row++) {
            if (!onlyMarks && tokens.get(row).stream().noneMatch(token -> isWord(token.n()))) {
                between.get(row).addAll(tokens.get(row));
            } else if (!tokens.get(row).isEmpty()) {
                addMarks(row, drafts.size() - 1);
                current[row] = drafts.size() - 1;
                drafts.get(current[row]).tokens().get(row).addAll(tokens.get(row));
            }
        }
    }

    private static boolean onlyMarks(List<List<Token>> tokens) {
        return tokens.stream().flatMap(List::stream).noneMatch(token -> isWord(token.n()));
    }

    /** True if every witness with words here has them, without a space, after words of the column before ("a.m."). */
    private boolean goesOn(List<List<Token>> tokens) {
        int before = drafts.size() - 1;
        return before >= 0
                && IntStream.range(0, witnesses)
                        .filter(row -> !tokens.get(row).isEmpty())
                        .allMatch(row -> current[row] == before && !endsInSpace(lastOf(row)));
    }

    /** The last token of a witness so far, marks that wait included. */
    private Token lastOf(int row) {
        List<Token> waiting = between.get(row);
        return last(waiting.isEmpty() ? drafts.get(current[row]).tokens().get(row) : waiting);
    }

    /** The marks before a word: those glued to it, after a space, open it; all others close the word before. */
    private void addMarks(int row, int next) {
        List<Token> waiting = between.get(row);
        int before = current[row];
        int closing = waiting.size();
        while (closing > 0 && !endsInSpace(waiting.get(closing - 1))) {
            closing--;
        }
        if (before < 0) {
            closing = 0;
        } else if (closing == 0 && !endsInSpace(last(drafts.get(before).tokens().get(row)))) {
            closing = waiting.size();
        }
        if (closing > 0) {
            drafts.get(before).tokens().get(row).addAll(waiting.subList(0, closing));
        }
        drafts.get(next).tokens().get(row).addAll(waiting.subList(closing, waiting.size()));
        waiting.clear();
    }

    private List<Column> numbered() {
        for (int row = 0; row < witnesses; row++) {
            if (current[row] >= 0) {
                drafts.get(current[row]).tokens().get(row).addAll(between.get(row));
            }
        }
        int[] begins = IntStream.range(0, witnesses).map(this::first).toArray();
        int[] ends = IntStream.range(0, witnesses).map(this::last).toArray();
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            List<@Nullable String> readings = new ArrayList<>();
            List<@Nullable String> forms = new ArrayList<>();
            for (int row = 0; row < witnesses; row++) {
                boolean here = begins[row] <= at && at <= ends[row];
                readings.add(here ? printed(draft.tokens().get(row)) : null);
                forms.add(here ? form(draft.tokens().get(row)) : null);
            }
            Place place = draft.place();
            boolean differs = forms.stream().filter(Objects::nonNull).distinct().count() > 1;
            int own = Column.counts(place.kind()) && differs ? ++number : 0;
            columns.add(new Column(own, place.kind(), place.weight(), readings, forms));
        }
        return columns;
    }

    /** Where the witness begins; sooner than its first word where it is said to leave words out. */
    private int first(int row) {
        int first = 0;
        while (first < drafts.size() - 1 && drafts.get(first).isEmpty(row)) {
            first++;
        }
        return onlyOmissions(0, first) ? 0 : first;
    }

    private int last(int row) {
        int end = drafts.size() - 1;
        int last = end;
        while (last > 0 && drafts.get(last).isEmpty(row)) {
            last--;
        }
        return onlyOmissions(last + 1, end + 1) ? end : last;
    }

    private boolean onlyOmissions(int from, int until) {
        return drafts.subList(from, until).stream()
                .map(draft -> draft.place().kind())
                .allMatch(kind -> kind == Place.Kind.OMISSION || kind == Place.Kind.MOVED);
    }

    private static String printed(List<Token> tokens) {
        return tokens.stream().map(Token::t).collect(Collectors.joining()).strip();
    }

    private static String form(List<Token> tokens) {
        return tokens.stream().map(Token::n).filter(Columns::isWord).collect(Collectors.joining(" "));
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private static boolean endsInSpace(Token token) {
        return !token.t().isEmpty()
                && Character.isWhitespace(token.t().charAt(token.t().length() - 1));
    }

    static boolean isWord(String form) {
        for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
            if (Character.isLetterOrDigit(form.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
