package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Moment;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.text.Languages;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Puts an article together from what was read of its page. */
final class Assemble {
    /** What is left of a piece's chance when other pages of its outlet show it too. */
    private static final double KNOWN_ELSEWHERE = 0.02;

    private final Page page;
    private final Draft.Reading reading;
    private final Sheet sheet;
    private final double[] chances;
    private final List<Block> blocks = new ArrayList<>();
    private final Reasons reasons = new Reasons();

    Assemble(Draft draft, Draft.Reading reading, PieceScore score, OutletMemory memory) {
        this.page = draft.page();
        this.reading = reading;
        this.sheet = reading.sheet();
        this.chances = score.chances(sheet, reading.title().piece());
        boolean[] known = memory.known(draft);
        for (int i = 0; i < known.length; i++) {
            boolean fragment = sheet.lines().get(i).words < 5 && chances[i] > 0.7;
            chances[i] = known[i] && !fragment ? chances[i] * KNOWN_ELSEWHERE : chances[i];
        }
    }

    /** What is proposed for headline, authors and day, measured. */
    List<Measured> measured() {
        Outcome outcome = outcome();
        String language = outcome instanceof Article article ? article.language() : Languages.UNKNOWN;
        Role[] roles = blocks.stream().map(Block::role).toArray(Role[]::new);
        int title = reading.title().piece();
        int first = first(roles);
        List<Measured> measured = new ArrayList<>();
        if (reading.title().ranking() != null) {
            measure("title", reading.title().ranking(), text -> text, measured);
        }
        String text = outcome instanceof Article article ? article.text() : "";
        measure("authors", authors(signature(outlets(text).best()), roles), names -> String.join(" ", names), measured);
        Ranking<Moment> days =
                new ChooseDates(sheet, language, page.fetched(), title, first, last(roles), url()).ranking();
        if (days != null) {
            measure("published", days, moment -> moment.day().toString(), measured);
        }
        return measured;
    }

    private static <T> void measure(
            String field, Ranking<T> ranking, Function<T, String> print, List<Measured> measured) {
        for (Ranking.Place<T> place : ranking.places()) {
            measured.add(new Measured(field, print.apply(place.proposal().value()), place.features(), place.chance()));
        }
    }

    /** What tells whether the page holds an article. */
    double[] kind() {
        return features(roles()).measure();
    }

    private Role[] roles() {
        boolean[] chosen = new ChooseText(sheet, chances, reading.title().piece()).choose();
        return new GiveRoles(sheet, chances, chosen, reading.title()).give();
    }

    private KindFeatures features(Role[] roles) {
        return new KindFeatures(
                sheet, roles, chances, reading.title().piece(), reading.title().text());
    }

    Outcome outcome() {
        Role[] roles = roles();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < roles.length; i++) {
            Piece piece = sheet.pieces().get(i);
            Span span = null;
            if (roles[i].isText()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                span = new Span(text.length(), text.length() + piece.text().length());
                text.append(piece.text());
            }
            blocks.add(new Block(roles[i], piece.text(), piece.source(), span, chances[i]));
        }
        Rejected rejected = new Judge(page, sheet, roles, features(roles)).rejected(Prose.words(text.toString()));
        if (rejected != null) {
            return rejected;
        }
        return article(text.toString(), roles);
    }

    /** The outcome with every block and every proposal. */
    Explanation explanation() {
        Outcome outcome = outcome();
        reasons.note(reading.title());
        return new Explanation(outcome, blocks, reasons.all());
    }

    private @Nullable Moment published(ChooseDates dates) {
        Ranking<Moment> ranking = dates.ranking();
        return ranking == null
                ? reasons.best("published", dates.published(), Moment::iso)
                : reasons.best("published", ranking, ChooseDates.least(), Moment::iso);
    }

    private Article article(String text, Role[] roles) {
        String language = Languages.of(text);
        String url = url();
        int first = first(roles);
        ChooseTitle.Title title = reading.title();
        ChooseDates dates = new ChooseDates(sheet, language, page.fetched(), title.piece(), first, last(roles), url);
        Choice<String> outlets = outlets(text);
        String outlet = reasons.best("outlet", outlets, name -> name);
        OutletSignature signature = signature(outlets.best());
        List<String> found = reasons.best(
                "authors", authors(signature, roles), ChooseAuthors.LEAST, names -> String.join(", ", names));
        List<String> authors = found == null ? List.of() : signature.without(found);
        return new Article(
                StableId.of(page.path(), text),
                page.path(),
                url,
                outlet,
                headline(outlet),
                subtitle(first),
                authors,
                published(dates),
                reasons.best("modified", dates.modified(), Moment::iso),
                language.equals(Languages.UNKNOWN) ? stated() : language,
                section(),
                new FindCredits(sheet.pieces(), roles, outlet).find(authors),
                text,
                blocks,
                confidence(roles));
    }

    /** The names of the outlet: what the head states, what the lines add once the headline is known. */
    private Choice<String> outlets(String text) {
        Choice<String> outlets = reading.outlet().copy();
        ChooseOutlet.fromLines(sheet, outlets, reading.title().text(), url());
        datelineOutlet(text, outlets);
        return outlets;
    }

    private OutletSignature signature(@Nullable Candidate<String> outlet) {
        return new OutletSignature(sheet, reading.outlet(), outlet == null ? null : outlet.value());
    }

    private Ranking<List<String>> authors(OutletSignature signature, Role[] roles) {
        return ChooseAuthors.of(
                sheet, reading.names(), signature, reading.title().piece(), first(roles), last(roles));
    }

    /** An agency that opens the text is the last resort for the outlet's name. */
    private void datelineOutlet(String text, Choice<String> outlets) {
        if (!sheet.markup()) {
            String head = text.substring(0, Math.min(80, text.length()));
            for (Agencies.Mention mention : Agencies.in(head)) {
                boolean enclosed = mention.start() > 0 && head.charAt(mention.start() - 1) == '(';
                if (enclosed) {
                    outlets.propose(mention.agency(), "dateline", 0.5);
                }
            }
        }
    }

    private static int first(Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText()) {
                return i;
            }
        }
        return -1;
    }

    private static int last(Role[] roles) {
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i].isText()) {
                return i;
            }
        }
        return -1;
    }

    /** A subtitle above the text, or an element that opens the text and calls itself one. */
    private @Nullable String subtitle(int first) {
        for (Block block : blocks) {
            if (block.role() == Role.SUBTITLE) {
                return block.text();
            }
        }
        if (first < 0) {
            return null;
        }
        Piece piece = sheet.pieces().get(first);
        int own = piece.box().own;
        return Suggestion.SUBTITLE.in(own) && !Suggestion.BODY.in(own) ? piece.text() : null;
    }

    private @Nullable String url() {
        return PageAddress.of(page, sheet);
    }

    private String stated() {
        String language = sheet.head().language;
        return language == null || language.length() < 2
                ? Languages.UNKNOWN
                : language.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable String section() {
        return sheet.head().first("article:section");
    }

    /** The headline without the outlet's name, which may be known only now. */
    private String headline(@Nullable String outlet) {
        SiteNames own = new SiteNames();
        own.add(outlet);
        String title = reading.title().text();
        return sheet.markup() ? own.stripExact(title) : own.strip(title);
    }

    private double confidence(Role[] roles) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText()) {
                int words = sheet.lines().get(i).words;
                sum += chances[i] * words;
                count += words;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
