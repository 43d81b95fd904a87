package org.hearsay.page;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.text.Languages;
import org.hearsay.text.StableId;

/**
 * Makes a page readable: decodes its bytes, finds the article's text and metadata, and labels all else. Whatever the
 * bytes, the answer is an article or a reason; nothing is thrown.
 */
public final class CleanPage {
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_TAGS = 400_000;

    private final PieceScore score;

    public CleanPage() {
        this(PieceScore.shipped());
    }

    /** Cleans pages by another score than the shipped one; for measuring. */
    public CleanPage(PieceScore score) {
        this.score = score;
    }

    /** The article of one page, without knowledge of other pages. */
    public Outcome clean(Page page) {
        return finish(draft(page), OutletMemory.EMPTY);
    }

    /** Reads a page as far as it can be read alone. */
    public Draft draft(Page page) {
        try {
            return read(page);
        } catch (RuntimeException | StackOverflowError fault) {
            return Draft.rejected(page, fault(page, fault));
        }
    }

    /** Decides the article, with what the other pages of its outlet tell of their furniture. */
    public Outcome finish(Draft draft, OutletMemory memory) {
        Rejected rejected = draft.rejected();
        if (rejected != null) {
            return rejected;
        }
        Draft.Reading reading = draft.reading();
        if (reading == null) {
            return asIs(draft.page());
        }
        try {
            return new Assemble(draft, reading, score, memory).outcome();
        } catch (RuntimeException | StackOverflowError fault) {
            return fault(draft.page(), fault);
        }
    }

    /**
     * What {@link #finish} decides about a page and why: its blocks with roles and scores, and all that was proposed for
     * its metadata.
     */
    public Explanation explain(Draft draft, OutletMemory memory) {
        Draft.Reading reading = draft.reading();
        if (reading == null) {
            return new Explanation(finish(draft, memory), List.of(), List.of());
        }
        try {
            return new Assemble(draft, reading, score, memory).explanation();
        } catch (RuntimeException | StackOverflowError fault) {
            return new Explanation(fault(draft.page(), fault), List.of(), List.of());
        }
    }

    /** The proposals for headline, authors and day with what is known of each; for training. */
    public List<Measured> measure(Draft draft) {
        Draft.Reading reading = draft.reading();
        return reading == null ? List.of() : new Assemble(draft, reading, score, OutletMemory.EMPTY).measured();
    }

    /** What tells whether a page holds an article; for training. Nothing for a page that cannot be read. */
    public double[] measureKind(Draft draft) {
        Draft.Reading reading = draft.reading();
        return reading == null ? new double[0] : new Assemble(draft, reading, score, OutletMemory.EMPTY).kind();
    }

    private static Draft read(Page page) {
        if (page.form() == Page.Form.ARTICLE) {
            return Draft.asIs(page);
        }
        byte[] bytes = page.bytes();
        if (bytes.length > MOST_BYTES) {
            return rejected(page, Problem.TOO_LARGE, bytes.length + " bytes");
        }
        String binary = Binary.kind(bytes);
        if (binary != null) {
            return rejected(page, Problem.BINARY, binary);
        }
        boolean markup = page.form() == Page.Form.HTML;
        String characters = Decode.of(bytes, page.charset(), markup);
        if (characters.isBlank()) {
            return rejected(page, Problem.EMPTY, bytes.length + " bytes");
        }
        if (markup && characters.length() > MOST_TAGS && tags(characters) > MOST_TAGS) {
            return rejected(page, Problem.TOO_LARGE, "more than " + MOST_TAGS + " tags");
        }
        Sheet sheet = markup ? ReadMarkup.read(characters) : ReadDump.read(characters);
        if (sheet.pieces().isEmpty()) {
            return rejected(page, Problem.EMPTY, "no visible text");
        }
        return Draft.of(page, reading(sheet, page));
    }

    private static Draft.Reading reading(Sheet lines, Page page) {
        Issue issue = FindIssue.of(lines);
        Sheet sheet = issue == null || lines.markup() ? lines : ReadColumns.of(lines, issue);
        Choice<String> outlet = ChooseOutlet.fromHead(sheet);
        SiteNames names = new SiteNames();
        outlet.candidates().forEach(candidate -> names.add(candidate.value()));
        names.addHost(page.url());
        names.addHost(sheet.head().canonical);
        names.addHost(sheet.head().first("og:url"));
        ChooseTitle.Title title = ChooseTitle.of(sheet, names, issue);
        return new Draft.Reading(sheet, names, outlet, title, issue);
    }

    private static int tags(String characters) {
        int tags = 0;
        for (int at = characters.indexOf('<'); at >= 0; at = characters.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    /** The file is the article: its characters stay as they are, so that offsets count in the file. */
    private static Outcome asIs(Page page) {
        String text = Decode.of(page.bytes(), page.charset(), false);
        String name = StableId.of(page.path(), text);
        return new Article(
                name,
                page.path(),
                page.url(),
                null,
                "",
                null,
                List.of(),
                null,
                null,
                Languages.of(text),
                null,
                List.of(),
                text,
                List.of(),
                1.0);
    }

    private static Draft rejected(Page page, Problem problem, String detail) {
        return Draft.rejected(page, new Rejected(page.path(), problem, detail, -1, 1.0));
    }

    private static Rejected fault(Page page, Throwable fault) {
        String place = Stream.of(fault.getStackTrace())
                .filter(one -> one.getClassName().startsWith("org.hearsay."))
                .findFirst()
                .map(one -> " at " + one)
                .orElse("");
        return new Rejected(page.path(), Problem.FAULT, fault.getClass().getSimpleName() + place, -1, 1.0);
    }
}
