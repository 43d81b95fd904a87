package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures each proposal for the headline: who states it and in which form, what else says the same, where it stands. */
final class TitleFeatures {
    private static final Map<String, Integer> SOURCES = Ranking.numbered(TitleProposals.SOURCES);
    private static final int PROSE_AHEAD = 15;
    private static final int MOST_PROSE = 800;

    private final Sheet sheet;
    private final SiteNames names;
    private final List<Proposal<String>> proposals;
    private final int heading;
    private final List<Set<String>> words = new ArrayList<>();
    private final String[] wholes = new String[SOURCES.size()];
    private final List<Set<String>> wholeWords = new ArrayList<>();
    private final Map<String, Integer> placed = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> slug;
    private final SoughtWords prose;
    private final String main;
    private final Set<String> mainWords;
    private final String stated;
    private final Set<String> statedWords;
    private final float[] page;
    private int mains;
    private int longest = 1;

    /** {@code heading} is the number of the piece that the rules take for the headline, or -1. */
    TitleFeatures(Sheet sheet, SiteNames names, List<Proposal<String>> proposals, int heading) {
        this.sheet = sheet;
        this.names = names;
        this.proposals = proposals;
        this.heading = heading;
        this.slug = slug(sheet.head());
        for (Proposal<String> proposal : proposals) {
            for (Candidate<String> candidate : proposal.candidates()) {
                Integer source = SOURCES.get(candidate.source());
                if (source != null && candidate.weight() == TitleProposals.WHOLE && wholes[source] == null) {
                    wholes[source] = proposal.key();
                }
            }
            longest = Math.max(longest, Prose.words(proposal.value()));
            words.add(words(proposal.key()));
            copies.put(proposal.key(), 0);
        }
        for (String whole : wholes) {
            wholeWords.add(whole == null ? Set.of() : words(whole));
        }
        for (int i = 0; i < sheet.pieces().size(); i++) {
            Piece piece = sheet.pieces().get(i);
            String key = sheet.lines().get(i).key;
            boolean proposed = copies.computeIfPresent(key, (same, before) -> before + 1) != null;
            if (proposed && piece.level() > 0) {
                int number = i;
                placed.merge(key, i, (before, now) -> better(before, number));
            }
            mains += piece.level() == 1 && !piece.box().hidden ? 1 : 0;
        }
        this.main = heading < 0 ? "" : sheet.lines().get(heading).key;
        this.mainWords = words(main);
        this.stated = Prose.key(names.strip(sheet.head().title));
        this.statedWords = words(stated);
        this.prose = prose();
        this.page = page();
    }

    private int better(int before, int now) {
        return sheet.pieces().get(now).level() < sheet.pieces().get(before).level() ? now : before;
    }

    float[][] all() {
        float[][] rows = new float[proposals.size()][];
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row();
            Proposal<String> proposal = proposals.get(i);
            proposal.measure(row, SOURCES);
            Set<String> own = words.get(i);
            agreement(row, proposal, own);
            form(row, proposal);
            place(row, proposal);
            row.add(page);
            against(row, proposal, own);
            rows[i] = row.values();
        }
        return rows;
    }

    private void agreement(Row row, Proposal<String> proposal, Set<String> own) {
        for (int i = 0; i < wholes.length; i++) {
            row.add(wholes[i] == null ? -1 : alike(own, wholeWords.get(i)));
        }
        int stated = 0;
        double best = 0;
        for (String whole : wholes) {
            stated += whole == null ? 0 : 1;
            best += whole != null && whole.startsWith(proposal.key()) ? 1 : 0;
        }
        row.add(proposal.sources()).add(stated).add(best / Math.max(1, stated)).add(proposals.size());
    }

    private void form(Row row, Proposal<String> proposal) {
        String text = proposal.value();
        int words = Prose.words(text);
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        row.add(words).add(words / (double) longest).add(capitals / (double) Math.max(1, letters));
        row.add(names.names(text)).add(SiteNames.nextParting(text, 0) > 0);
        row.add(text.indexOf('|') > 0);
        int shared = 0;
        String[] own = proposal.key().split(" ");
        for (String word : own) {
            shared += slug.contains(word) ? 1 : 0;
        }
        row.add(slug.isEmpty() ? -1 : shared / (double) own.length);
        row.add(slug.isEmpty() ? -1 : shared / (double) slug.size());
    }

    private void place(Row row, Proposal<String> proposal) {
        Integer at = placed.get(proposal.key());
        row.add(mains).add(copies.get(proposal.key())).add(topic(proposal.key()));
        if (at == null) {
            row.add(0).add(0).add(0).add(-1).add(-1).add(0).add(-1);
            return;
        }
        Piece piece = sheet.pieces().get(at);
        row.add(piece.level()).add(piece.box().hidden).add(ChooseTitle.isElsewhere(piece.box()));
        row.add(at / (double) sheet.pieces().size())
                .add(toProse(at))
                .add(at == heading)
                .add(piece.linkShare());
    }

    /** What the page's heading and its title element have to do with each other; the same for all proposals. */
    private float[] page() {
        Row row = new Row();
        double shared = shared(mainWords, statedWords);
        row.add(alike(mainWords, statedWords)).add(shared / mainWords.size()).add(shared / statedWords.size());
        String meta = sheet.head().first("og:title");
        row.add(meta == null ? -1 : Prose.key(meta).equals(Prose.key(sheet.head().title)) ? 1 : 0);
        row.add(meta == null ? -1 : Prose.key(names.strip(meta)).equals(stated) ? 1 : 0);
        row.add(main.isEmpty() ? -1 : topic(main)).add(stated.isEmpty() ? -1 : topic(stated));
        return row.values();
    }

    /** How a proposal lies to heading and title element, and how it is written beside them. */
    private void against(Row row, Proposal<String> proposal, Set<String> own) {
        row.add(main.equals(proposal.key())).add(stated.equals(proposal.key()));
        double ofMain = shared(own, mainWords);
        double ofStated = shared(own, statedWords);
        row.add(ofMain / own.size()).add(ofStated / own.size());
        row.add(ofMain / mainWords.size()).add(ofStated / statedWords.size());
        String text = proposal.value();
        row.add(text.endsWith("?"))
                .add(text.endsWith("."))
                .add(text.indexOf(": ") > 0)
                .add(text.indexOf('(') > 0);
        String[] parts = text.split(" ");
        int capital = 0;
        for (String part : parts) {
            capital += !part.isEmpty() && Character.isUpperCase(part.charAt(0)) ? 1 : 0;
        }
        row.add(capital / (double) parts.length);
    }

    /** Share of the longer words that come back in the page's sentences. */
    private double topic(String key) {
        int words = 0;
        int found = 0;
        for (String word : key.split(" ")) {
            if (word.length() >= 4) {
                words++;
                found += prose.hasSeen(word) ? 1 : 0;
            }
        }
        return words == 0 ? -1 : found / (double) words;
    }

    /** Which words of what may be the headline the page's sentences have, of a few hundred words of them at most. */
    private SoughtWords prose() {
        Set<String> wanted = new HashSet<>(mainWords);
        wanted.addAll(statedWords);
        words.forEach(wanted::addAll);
        SoughtWords sought = new SoughtWords(wanted);
        int left = MOST_PROSE;
        for (int i = 0; i < sheet.lines().size() && left > 0; i++) {
            Line line = sheet.lines().get(i);
            if (line.isProse(sheet.pieces().get(i))) {
                sought.see(line.key);
                left -= line.words;
            }
        }
        return sought;
    }

    /** Pieces to the next sentence of some length. */
    private int toProse(int at) {
        for (int i = at + 1; i < sheet.lines().size() && i <= at + PROSE_AHEAD; i++) {
            if (sheet.lines().get(i).isProse(sheet.pieces().get(i))) {
                return i - at;
            }
        }
        return PROSE_AHEAD + 1;
    }

    /** The distinct words of a key. */
    static Set<String> words(String key) {
        return new HashSet<>(List.of(key.split(" ")));
    }

    /** Words that two keys share, by the longer one. */
    static double alike(Set<String> some, Set<String> others) {
        return shared(some, others) / (double) Math.max(some.size(), others.size());
    }

    private static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String word : some) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** Words of the last part of the page's own address that has some. */
    private static Set<String> slug(Head head) {
        @Nullable String url = head.canonical == null ? head.first("og:url") : head.canonical;
        Set<String> words = new HashSet<>();
        int host = url == null ? -1 : url.indexOf("//");
        if (url == null || host < 0) {
            return words;
        }
        String path = url.substring(host + 2);
        for (String part : path.substring(Math.max(0, path.indexOf('/'))).split("/")) {
            String[] own = Prose.key(part).split(" ");
            if (own.length >= 2) {
                words.clear();
                words.addAll(List.of(own));
            }
        }
        return words;
    }
}
