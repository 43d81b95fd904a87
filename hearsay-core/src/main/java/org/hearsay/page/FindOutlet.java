package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Role;
import org.hearsay.text.Host;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** Finds the name of the outlet of a dump among the names that its lines print, or none. */
final class FindOutlet {
    /** A name less likely than this is not told: no outlet rather than a wrong one. */
    static final double LEAST = 0.4;

    /** Odds that a plain rule which is seldom wrong adds, as a logarithm. */
    private static final double SURE = 5;

    /** The weight of a name with which three pictures end. */
    private static final double OFTEN = 2.5;

    private static final Trees TREES = Trees.load(FindOutlet.class, "outlets-of-dumps.tsv");

    private FindOutlet() {}

    /** The names by their chance; {@code stated} are those that plain rules find. */
    static Ranking<String> of(
            Sheet sheet,
            Role[] roles,
            String title,
            Choice<String> stated,
            @Nullable String url,
            List<String> authors) {
        OutletNames names = new OutletNames(sheet, roles, title);
        Choice<String> all = new Choice<>(OutletNames::key);
        stated.candidates().forEach(one -> all.propose(one.value(), one.source(), one.weight()));
        cards(sheet, roles, all);
        NamesInHeader header = new NamesInHeader(sheet, roles, title);
        header.propose(url, all);
        for (OutletNames.Name name : names.most()) {
            all.propose(name.form(), "name around the text", StrictMath.log1p(name.around));
        }
        Host host = Host.of(url);
        List<Proposal<String>> proposals = all.proposals().stream()
                .filter(one -> !HostName.isShared(OutletNames.key(one.value()), host))
                .toList();
        OutletFeatures features = new OutletFeatures(sheet, names, header, CommonLines.shipped(), url, authors);
        float[][] rows = features.all(proposals);
        double[] odds = TREES.scores(rows);
        for (int i = 0; i < odds.length; i++) {
            double plain = plain(proposals.get(i), features.isAuthor(proposals.get(i)));
            double chance = 1 / (1 + StrictMath.exp(-odds[i] - plain));
            odds[i] = isAddress(proposals.get(i)) ? Math.max(LEAST, chance) : chance;
            if (features.isUnconfirmed(proposals.get(i)) && plain == 0) {
                odds[i] *= LEAST;
            }
        }
        return new Ranking<>(proposals, rows, odds);
    }

    /** A host is no name, but tells the outlet wherever no line does. */
    private static boolean isAddress(Proposal<String> proposal) {
        return proposal.candidates().stream().anyMatch(one -> one.source().equals("address"));
    }

    /** "Name - headline" between lines of the text: a card of another article, which its outlet signs. */
    private static void cards(Sheet sheet, Role[] roles, Choice<String> all) {
        int last = roles.length - 1;
        while (last >= 0 && !roles[last].isText()) {
            last--;
        }
        boolean begun = false;
        for (int i = 0; i < last; i++) {
            begun |= roles[i].isText();
            String text = sheet.pieces().get(i).text();
            if (begun && !roles[i].isText() && ChooseOutlet.isCard(text)) {
                all.propose(text.substring(0, text.indexOf(" - ")), "card in the text", 1);
            }
        }
    }

    /** What plain rules know that the trees have seen too seldom: how dumps of wires and of sites with pictures name their outlet. */
    private static double plain(Proposal<String> proposal, boolean author) {
        double plain = 0;
        for (Candidate<String> candidate : proposal.candidates()) {
            plain += switch (candidate.source()) {
                case "name that the address spells" -> 2 * SURE;
                case "source line", "disclaimer", "card in the text", "line that the address names", "first line" ->
                    SURE;
                case "line that the owner bears" -> author ? 0 : SURE;
                case "end of captions" -> candidate.weight() >= OFTEN ? SURE : 0;
                default -> 0;
            };
        }
        return plain;
    }
}
