package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.model.Role;
import org.hearsay.text.Languages;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Puts an article together from what was read of its page. */
final class Assemble {
    /** What is left of a piece's chance when other pages of its outlet show it too. */
    private static final double KNOWN_ELSEWHERE = 0.02;

    /** Every line of a dump may be its headline; of less likely ones the reader is not told. */
    private static final double WORTH_TELLING = 0.01;

    private final Page page;
    private final Draft.Reading reading;
    private final PieceScore score;
    private final Sheet sheet;
    private final double[] chances;
    /** How the page is read if it shows a newspaper's issue. */
    private final @Nullable PrintedPage printed;

    private final List<Block> blocks = new ArrayList<>();
    private final Reasons reasons = new Reasons();
    /** The role of each piece, once they are given. */
    private Role[] roles = {};
    /** The headline: the one by which the text is chosen and, of a dump, once its text is known, the one that this tells. */
    private ChooseTitle.Title title;

    Assemble(Draft draft, Draft.Reading reading, PieceScore score, OutletMemory memory) {
        this.page = draft.page();
        this.reading = reading;
        this.score = score;
        this.sheet = reading.sheet();
        this.title = reading.title();
        Issue issue = reading.issue();
        this.printed = issue == null || issue.newspaper() == null ? null : new PrintedPage(reading, issue);
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
        int first = first(roles);
        List<Measured> measured = new ArrayList<>();
        if (title.ranking() != null) {
            measure("title", title.ranking(), text -> text, measured);
        }
        String text = outcome instanceof Article article ? article.text() : "";
        Choice<String> stated = outlets(text);
        Ranking<List<String>> authors = authors(stated, roles);
        measure("authors", authors, names -> String.join(" ", names), measured);
        if (!sheet.markup()) {
            Ranking.Place<List<String>> found = authors.first(ChooseAuthors.LEAST);
            List<String> named = found == null ? List.of() : found.proposal().value();
            measure("outlet", outlets(stated, roles, named), name -> name, measured);
        }
        Ranking<Moment> days =
                new ChooseDates(sheet, language, page.fetched(), title.piece(), first, last(roles), url()).ranking();
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

    private boolean[] chosen() {
        return new ChooseText(sheet, chances, title.piece()).choose();
    }

    private Role[] roles() {
        Role[] given = new GiveRoles(sheet, chances, chosen(), title).give();
        return printed == null ? given : printed.mend(given, title.piece());
    }

    private KindFeatures features(Role[] roles) {
        return new KindFeatures(sheet, roles, chances, title.piece(), title.text());
    }

    Outcome outcome() {
        roles = roles();
        Rejected rejected = new Judge(page, sheet, roles, features(roles)).rejected(words(roles), printed != null);
        if (rejected == null && !sheet.markup()) {
            ChooseTitle.Title guess = title;
            title = FindHeadline.of(sheet, reading.names(), roles, chances, guess, score.headlines());
            title = printed == null ? title : printed.headline(title);
            roles = title.isLike(guess) ? roles : roles();
        }
        LayText laid = new LayText(sheet, roles, chances, printed != null);
        blocks.addAll(laid.blocks());
        String text = laid.text();
        return rejected == null ? article(text, roles) : rejected;
    }

    private int words(Role[] roles) {
        return IntStream.range(0, roles.length)
                .filter(i -> roles[i].isText())
                .map(i -> sheet.lines().get(i).words)
                .sum();
    }

    /** The outcome with every block and every proposal. */
    Explanation explanation() {
        Outcome outcome = outcome();
        reasons.note(title, sheet.markup() ? 0 : WORTH_TELLING);
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
        ChooseDates dates = new ChooseDates(sheet, language, page.fetched(), title.piece(), first, last(roles), url);
        Choice<String> outlets = outlets(text);
        Ranking<List<String>> writers = authors(outlets, roles);
        Ranking.Place<List<String>> found = writers.first(ChooseAuthors.LEAST);
        reasons.best("authors", writers, ChooseAuthors.LEAST, names -> String.join(", ", names));
        List<String> named = found == null ? List.of() : found.proposal().value();
        Issue issue = reading.issue();
        String paper = issue == null ? null : issue.newspaper();
        String outlet = paper != null
                ? reasons.given("outlet", paper, "issue of a newspaper")
                : sheet.markup()
                        ? reasons.best("outlet", outlets, name -> name)
                        : CapitalName.of(
                                reasons.best("outlet", outlets(outlets, roles, named), FindOutlet.LEAST, name -> name));
        OutletSignature signature = signature(outlet);
        boolean signed = found != null && ChooseAuthors.isSigned(found.proposal());
        List<String> authors = printed == null ? signature.without(named, signed) : printed.signed(named);
        List<Credit> credits = credits(outlet, authors);
        authors = Signed.withoutSigns(Signed.withoutDesks(authors, outlet, signature.isNews()), credits).stream()
                .map(CapitalName::ofPerson)
                .toList();
        return new Article(
                StableId.of(page.path(), text),
                page.path(),
                url,
                outlet,
                headline(outlet),
                subtitle(first),
                authors,
                issue != null
                        ? Moment.of(reasons.given("published", issue.day(), "issue of a newspaper"))
                        : published(dates),
                reasons.best("modified", dates.modified(), Moment::iso),
                language.equals(Languages.UNKNOWN) ? stated() : language,
                section(),
                credits,
                text,
                blocks,
                confidence(roles));
    }

    private List<Credit> credits(@Nullable String outlet, List<String> authors) {
        List<Credit> credits = new FindCredits(sheet.pieces(), roles, outlet).find(authors);
        return printed == null ? credits : printed.credits(roles, credits);
    }

    /** The names of the outlet: what the head states, what the lines add once the headline is known. */
    private Choice<String> outlets(String text) {
        Choice<String> outlets = reading.outlet().copy();
        ChooseOutlet.fromLines(sheet, outlets, title.text(), url());
        datelineOutlet(text, outlets);
        return outlets;
    }

    /** The same of a dump by their chance; {@code authors} are those of the article. */
    private Ranking<String> outlets(Choice<String> stated, Role[] roles, List<String> authors) {
        return FindOutlet.of(sheet, roles, title.text(), stated, url(), authors);
    }

    private OutletSignature signature(@Nullable String outlet) {
        return new OutletSignature(sheet, reading.outlet(), outlet);
    }

    /** Who may have written the article; of a dump the outlet is found afterwards. */
    private Ranking<List<String>> authors(Choice<String> outlets, Role[] roles) {
        Candidate<String> outlet = sheet.markup() ? outlets.best() : null;
        OutletSignature signature = signature(outlet == null ? null : outlet.value());
        return ChooseAuthors.of(sheet, reading.names(), signature, title.piece(), first(roles), last(roles));
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
        return sheet.markup() ? own.stripExact(title.text()) : own.strip(title.text());
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
