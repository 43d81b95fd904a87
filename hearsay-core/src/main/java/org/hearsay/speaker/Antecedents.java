package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Reads how the persons whom an article names before a place stand to it: how near, as a subject or not, speaking or not. */
final class Antecedents {
    private static final int MOST_MENTIONS = 400;
    private static final int NEAR = 6;
    /** Confidence of an attribution from which its source, a name alone, is somebody. */
    private static final double SURELY = 0.9;

    private final ArticleCast cast;
    private final People people;
    private final Map<Person, Integer> named = new HashMap<>();
    private final Set<Person> speaking = new HashSet<>();
    private final Map<Integer, Layout> layouts = new HashMap<>();
    private int mostOften;

    Antecedents(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
        for (LocalPerson local : cast.persons()) {
            named.merge(people.of(local), local.mentions(), Integer::sum);
        }
        named.values().forEach(times -> mostOften = Math.max(mostOften, times));
        for (Attribution attribution : cast.attributions()) {
            if (attribution.confidence() >= SURELY) {
                addNamed(attribution);
            }
        }
    }

    Person person(LocalPerson local) {
        return people.of(local);
    }

    /** Who is named by the whole of a source. */
    private void addNamed(Attribution attribution) {
        Source source = Source.of(attribution, cast.passage(attribution.place()));
        Mention mention = source == null ? null : cast.mention(source.place(), source.from(), source.to());
        if (mention != null) {
            speaking.add(people.of(cast.person(mention)));
        }
    }

    /**
     * Persons that something shows to be persons, a pronoun behind them or that they speak for instance, the nearest first, and who spoke last.
     *
     * @param farthest sentences back from the source
     */
    List<Antecedent> before(Source source, SpokenBefore spoken, int farthest) {
        Layout layout = layout(source.place());
        int sentence = source.first().sentence();
        List<Mention> mentions = cast.mentions(source.place());
        Map<Person, double[]> found = new LinkedHashMap<>();
        int at = cast.firstMention(source.place(), source.start()) - 1;
        for (int seen = 0; at >= 0 && seen < MOST_MENTIONS; at--, seen++) {
            Mention mention = mentions.get(at);
            LocalPerson local = cast.person(mention);
            int distance = sentence - mention.sentence();
            if (distance > farthest) {
                break;
            }
            Person person = people.of(local);
            if (local.isSure() || local.likely() != Gender.UNKNOWN || speaking.contains(person) || isKnown(person)) {
                double[] features = found.get(person);
                if (features == null) {
                    features = nearest(source, mention, distance, found.size(), layout);
                    found.put(person, features);
                }
                again(features, mention, distance, layout.opens(mention.sentence(), sentence));
            }
        }
        Person last = spoken.person();
        if (last != null) {
            double[] features = found.computeIfAbsent(last, none -> of(Antecedent.FURTHER_BACK, Antecedent.MORE_SINCE));
            speaks(features, source, spoken.previous(), layout);
        }
        List<Antecedent> antecedents = new ArrayList<>();
        found.forEach((person, features) -> {
            ofArticle(features, person);
            antecedents.add(new Antecedent(person, features));
        });
        return antecedents;
    }

    /** True for one whom another article shows to be a person. */
    private static boolean isKnown(Person person) {
        return person.gender() != Gender.UNKNOWN || !person.descriptions().isEmpty();
    }

    /** How one who is not named and spoke last stands to a source. */
    double[] ofLastSpeaker(Source source, Attribution last) {
        Passage passage = source.passage();
        int from = Math.min(passage.indexAt(Source.position(last)), passage.size() - 1);
        int distance = source.first().sentence() - passage.at(from).sentence();
        Layout layout = layout(source.place());
        double[] features = of(back(distance), Antecedent.NAMED_LAST, Antecedent.SUBJECT, Antecedent.SPEAKS);
        features[Antecedent.SUBJECT_ONE_BACK] = distance == 1 ? 1 : 0;
        features[Antecedent.SUBJECT_HERE] = distance == 0 ? 1 : 0;
        features[Antecedent.OFTEN] = StrictMath.log1p(1);
        features[Antecedent.MENTIONS_NEAR] = distance <= NEAR ? StrictMath.log1p(1) : 0;
        boolean here = layout.paragraph(source.start()) == layout.paragraph(Source.position(last));
        features[Antecedent.SAME_PARAGRAPH] = here ? 1 : 0;
        speaks(features, source, last, layout);
        return features;
    }

    private double[] nearest(Source source, Mention mention, int distance, int since, Layout layout) {
        double[] features = of(
                back(distance),
                since == 0 ? Antecedent.NAMED_LAST : since == 1 ? Antecedent.ONE_SINCE : Antecedent.MORE_SINCE);
        boolean here = layout.paragraph(source.start())
                == layout.paragraph(mention.span().start());
        features[Antecedent.SAME_PARAGRAPH] = here ? 1 : 0;
        features[Antecedent.POSSESSIVE] = mention.possessive() ? 1 : 0;
        boolean own = source.attribution().spans().stream().anyMatch(span -> span.contains(mention.span()));
        features[Antecedent.IN_THESE_WORDS] = own ? 1 : 0;
        features[Antecedent.IN_OTHER_WORDS] = !own && layout.isQuoted(mention.span()) ? 1 : 0;
        return features;
    }

    /** What a mention adds, the nearest or one before it. */
    private static void again(double[] features, Mention mention, int distance, boolean opens) {
        if (mention.subject()) {
            features[Antecedent.SUBJECT] = 1;
            features[Antecedent.SUBJECT_ONE_BACK] += distance == 1 ? 1 - features[Antecedent.SUBJECT_ONE_BACK] : 0;
            features[Antecedent.SUBJECT_HERE] += distance == 0 ? 1 - features[Antecedent.SUBJECT_HERE] : 0;
            features[Antecedent.OPENS_PARAGRAPH] += opens ? 1 - features[Antecedent.OPENS_PARAGRAPH] : 0;
        }
        if (distance <= NEAR) {
            features[Antecedent.MENTIONS_NEAR] =
                    StrictMath.log1p(StrictMath.expm1(features[Antecedent.MENTIONS_NEAR]) + 1);
        }
    }

    private void speaks(double[] features, Source source, @Nullable Attribution previous, Layout layout) {
        features[Antecedent.SPOKE_LAST] = 1;
        if (previous != null) {
            boolean here = layout.paragraph(source.start()) == layout.paragraph(Source.position(previous));
            features[Antecedent.SPOKE_HERE] = here ? 1 : 0;
        }
        int sentence = source.first().sentence();
        features[Antecedent.SPOKE_BEFORE_PARAGRAPH] = layout.opens(sentence, sentence) ? 1 : 0;
    }

    private void ofArticle(double[] features, Person person) {
        int times = named.getOrDefault(person, 0);
        features[Antecedent.SPEAKS] = speaking.contains(person) ? 1 : 0;
        features[Antecedent.OFTEN] = StrictMath.log1p(times);
        features[Antecedent.MOST_OFTEN] = times > 1 && times == mostOften ? 1 : 0;
    }

    private static int back(int sentences) {
        return switch (Math.max(0, sentences)) {
            case 0 -> Antecedent.SAME_SENTENCE;
            case 1 -> Antecedent.ONE_BACK;
            case 2 -> Antecedent.TWO_BACK;
            case 3, 4 -> Antecedent.FOUR_BACK;
            default -> Antecedent.FURTHER_BACK;
        };
    }

    private static double[] of(int... holding) {
        double[] features = new double[Antecedent.NAMES.size()];
        Arrays.stream(holding).forEach(feature -> features[feature] = 1);
        return features;
    }

    private Layout layout(int place) {
        return layouts.computeIfAbsent(place, one -> Layout.of(cast.passage(one), cast.attributions(), one));
    }
}
