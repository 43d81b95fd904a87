package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells by the pronouns behind a person's name whether he or she is meant, where neither name nor title does: "Lind and his brother",
 * "Lind is ready. She said".
 */
final class GenderSigns {
    /** Signs from which a gender is told, and the share of them that has to agree. */
    private static final int LEAST = 2;

    private static final double AGREE = 0.8;

    private final Map<LocalPerson, int[]> signs = new HashMap<>();
    /** Whose names stand within a sentence too, so that it is not the sentence that gives them their capitals. */
    private final Set<LocalPerson> within = new HashSet<>();

    /** Reads what stands behind each mention, up to the next one, a quotation or the end of its sentence. */
    void read(Passage passage, List<Mention> mentions, Map<Mention, LocalPerson> persons) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!passage.at(mention.token()).opens()) {
                within.add(persons.get(mention));
            }
            int end = i + 1 < mentions.size() ? mentions.get(i + 1).token() : passage.size();
            boolean first = i == 0 || mentions.get(i - 1).sentence() < mention.sentence();
            Gender gender = behind(passage, mention, end, first);
            if (gender != Gender.UNKNOWN) {
                signs.computeIfAbsent(persons.get(mention), none -> new int[2])[gender == Gender.MALE ? 0 : 1]++;
            }
        }
    }

    private static Gender behind(Passage passage, Mention mention, int end, boolean alone) {
        for (int at = mention.end(); at < end; at++) {
            Passage.Token token = passage.at(at);
            boolean next = token.sentence() > mention.sentence();
            if (next && !(alone && token.opens() && token.sentence() == mention.sentence() + 1)
                    || isQuotationMark(token)) {
                return Gender.UNKNOWN;
            }
            Gender gender = gender(token.folded());
            if (gender != Gender.UNKNOWN || next) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    private static boolean isQuotationMark(Passage.Token token) {
        return token.isMark() && "\"\u201c\u201d\u00ab\u00bb\u201e".contains(token.printed());
    }

    private static Gender gender(String folded) {
        return switch (folded) {
            case "he", "his", "him", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** What the signs tell of a person, unknown where they are few or disagree. */
    Gender of(LocalPerson person) {
        int[] found = signs.getOrDefault(person, new int[2]);
        int most = Math.max(found[0], found[1]);
        boolean clear = within.contains(person) && most >= LEAST && most >= AGREE * (found[0] + found[1]);
        return !clear ? Gender.UNKNOWN : found[0] > found[1] ? Gender.MALE : Gender.FEMALE;
    }
}
