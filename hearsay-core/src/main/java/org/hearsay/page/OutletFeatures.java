package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** Measures each name that a dump's outlet may have: where the page prints it, what stands beside it, on how many other sites it is a line. */
final class OutletFeatures {
    static final List<String> SOURCES = List.of(
            "copyright line",
            "source line",
            "end of captions",
            "card of another article",
            "disclaimer",
            "line of its own",
            "line that the address names",
            "dateline",
            "address",
            "name around the text");
    /** From this many words on the last one tells a paper's name from an entry of a menu ("Fashion News"). */
    private static final int WORDS_OF_PAPER = 3;

    private static final Map<String, Integer> NUMBERS = Ranking.numbered(SOURCES);

    private final Sheet sheet;
    private final OutletNames names;
    private final CommonLines common;
    private final String label;
    private final List<String> authors;
    private final NamesInHeader header;

    /** {@code authors} are those of the article, who are not its outlet. */
    OutletFeatures(
            Sheet sheet,
            OutletNames names,
            NamesInHeader header,
            CommonLines common,
            @Nullable String url,
            List<String> authors) {
        this.header = header;
        this.sheet = sheet;
        this.names = names;
        this.common = common;
        this.label = HostName.label(Host.of(url)).replace("-", "");
        this.authors = authors.stream().map(OutletNames::key).toList();
    }

    float[][] all(List<Proposal<String>> proposals) {
        float[][] rows = new float[proposals.size()][];
        int most = 1;
        for (Proposal<String> proposal : proposals) {
            OutletNames.Name name = names.of(OutletNames.key(proposal.value()));
            most = Math.max(most, name == null ? 0 : name.around);
        }
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row();
            Proposal<String> proposal = proposals.get(i);
            proposal.measure(row, NUMBERS);
            String key = OutletNames.key(proposal.value());
            form(row, proposal.value(), key);
            places(row, names.of(key), most);
            row.addLog(names.hosts(key)).add(hostBegins(key));
            row.add(likeAddress(proposal.value(), key));
            row.add(header.begins(key)).add(AuthorLine.isPaper(proposal.value()));
            row.addLog(common.sites(Prose.key(proposal.value())));
            row.addLog(sheet.pieces().size());
            rows[i] = row.values();
        }
        return rows;
    }

    /** Whoever writes a newsletter owns its words and is not its name. */
    boolean isAuthor(Proposal<String> proposal) {
        return authors.contains(OutletNames.key(proposal.value()));
    }

    /**
     * True for a name with which the page begins and that nothing else on it speaks for, no more than its words do: it is as likely a line of
     * the menu.
     */
    boolean isUnconfirmed(Proposal<String> proposal) {
        String key = OutletNames.key(proposal.value());
        OutletNames.Name name = names.of(key);
        boolean said = name != null && name.owned + name.tails + name.offered + name.offering + name.inText > 0;
        boolean paper = AuthorLine.isPaper(proposal.value()) && Prose.words(proposal.value()) >= WORDS_OF_PAPER;
        return header.begins(key) == 1
                && !said
                && !paper
                && names.hosts(key) + hostBegins(key) == 0
                && likeAddress(proposal.value(), key) <= 0;
    }

    /**
     * How much of a name the address's host has: 4 all, 3 where one begins with the other, 2 the name's first word, 1 where one holds
     * the other, 0 nothing; -1 without an address.
     */
    private int likeAddress(String name, String key) {
        if (label.isEmpty()) {
            return -1;
        }
        if (label.equals(key)) {
            return 4;
        }
        if (label.startsWith(key) || key.startsWith(label)) {
            return 3;
        }
        String first = Prose.key(name).split(" ")[0];
        if (first.length() > 3 && label.startsWith(first)) {
            return 2;
        }
        return label.contains(key) || key.contains(label) ? 1 : 0;
    }

    private void form(Row row, String name, String key) {
        int words = Prose.words(name);
        row.add(words).add(key.length());
        row.add(name.equals(name.toUpperCase(Locale.ROOT)))
                .add(name.toLowerCase(Locale.ROOT).startsWith("the "));
        row.add(AuthorLine.isPerson(name)).add(authors.contains(key));
        row.add(LineCues.of(Prose.key(name), words) != null)
                .add(Agencies.in(name).isEmpty());
    }

    private void places(Row row, OutletNames.@Nullable Name name, int most) {
        if (name == null) {
            row.add(0).add(0).add(0).add(0).add(0).add(0).add(0).add(0).add(-1).add(-1);
            return;
        }
        double size = Math.max(1, sheet.pieces().size());
        row.addLog(name.around)
                .add(name.around / (double) most)
                .addLog(name.inText)
                .addLog(name.lines);
        row.addLog(name.owned).addLog(name.tails).addLog(name.offered).addLog(name.offering);
        row.add(name.first / size).add(name.last / size);
    }

    /** How often addresses on the page lead to hosts that begin with the name, or that it begins with. */
    private int hostBegins(String key) {
        return key.length() < 4 ? 0 : names.hostsLike(key);
    }
}
