package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of one article in reading order, knowing all articles' persons. */
final class ResolveArticle {
    private final ArticleCast cast;
    private final Lexicon lexicon;
    private final ResolveContinuation continuations = new ResolveContinuation();
    private final ResolveEcho echoes;
    private final ResolveIntroduced introduced;
    private final SubjectOfCue subjects;
    private final ResolvePronoun pronouns;
    private final ResolveName names;
    private final ResolveBody bodies;
    private final ResolveDescription descriptions;
    private final EmptySource emptySources;
    private final ApposedName apposedNames;
    private final NameBehindNoun namesBehindNouns;
    private final Abbreviations abbreviations = new Abbreviations();
    private final @Nullable ResolveByTables tables;

    /** Is told of every source before it is resolved, with who has spoken before. */
    interface Watch {
        void before(Source source, SpokenBefore spoken);
    }

    /** @param salience whom a pronoun means is told by it */
    ResolveArticle(ArticleCast cast, People people, Salience salience, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.echoes = new ResolveEcho(cast.attributions());
        this.introduced = new ResolveIntroduced(cast, people);
        this.subjects = new SubjectOfCue(cast, people);
        this.bodies = new ResolveBody(cast, people, lexicon);
        this.pronouns = new ResolvePronoun(cast, people, salience, bodies, lexicon);
        this.names = new ResolveName(cast, people, lexicon);
        PersonTable table = PersonTable.of(cast.article().language());
        this.tables = table == null ? null : new ResolveByTables(cast, table, salience, names, lexicon.knownBodies());
        this.apposedNames = new ApposedName(cast, people, lexicon);
        this.namesBehindNouns = new NameBehindNoun(cast, people, lexicon);
        this.emptySources = new EmptySource(cast, people);
        this.descriptions = new ResolveDescription(cast, people, salience, lexicon);
    }

    /** Referents by attribution id; those that nothing tells are left out. */
    Map<String, Referent> resolve() {
        return resolve((source, spoken) -> {});
    }

    Map<String, Referent> resolve(Watch watch) {
        List<Attribution> ordered = new ArrayList<>(cast.attributions());
        ordered.sort(Comparator.comparingInt(Attribution::place)
                .thenComparingInt(Source::position)
                .thenComparing(Attribution::id));
        SpokenBefore spoken = new SpokenBefore();
        List<Attribution> untold = new ArrayList<>();
        for (Attribution attribution : ordered) {
            spoken.reach(attribution);
            Source source = Source.of(attribution, cast.passage(attribution.place()));
            if (source != null) {
                watch.before(source, spoken);
            }
            Referent referent = referent(attribution, spoken);
            spoken.add(attribution, referent);
            if (referent == null && isSelf(attribution)) {
                untold.add(attribution);
            }
        }
        // Whose words "I" stands in may be told behind them: "I think he lied," Berg said.
        for (Attribution attribution : untold) {
            spoken.tell(attribution, referent(attribution, spoken));
        }
        return spoken.referents();
    }

    private boolean isSelf(Attribution attribution) {
        Source source = Source.of(attribution, cast.passage(attribution.place()));
        return source != null && source.pronoun() == Pronoun.SELF;
    }

    private @Nullable Referent referent(Attribution attribution, SpokenBefore spoken) {
        Referent echoed = echoes.resolve(attribution, spoken);
        if (echoed != null) {
            return echoed;
        }
        Referent own = introduced.resolve(attribution);
        if (own != null) {
            return own;
        }
        if (tables != null) {
            return tables.resolve(attribution, spoken);
        }
        Passage passage = cast.passage(attribution.place());
        Source source = Source.of(attribution, passage);
        boolean empty = source != null && emptySources.is(source);
        Referent beside = empty ? emptySources.beside(source) : null;
        if (beside != null) {
            return beside;
        }
        if (source == null || empty) {
            Referent subject = source == null ? subjects.of(attribution, passage) : null;
            return subject != null ? subject : continuations.resolve(attribution, passage, spoken);
        }
        Pronoun pronoun = source.pronoun();
        if (pronoun != null) {
            return pronouns.resolve(source, pronoun, spoken);
        }
        if (source.isFirmName() && !lexicon.titles.has(source.first().folded())) {
            return Referent.body(
                    new Bodies.Named(":" + Fold.plain(source.words()), source.words(), ""), source.words());
        }
        Referent named = names.resolve(source);
        if (named != null) {
            return named;
        }
        Referent body = bodies.resolve(source, spoken);
        Referent known = body != null ? body : abbreviated(source, spoken);
        Referent issuer = known != null ? known : issuer(source, spoken);
        Referent behind = issuer == null ? namesBehindNouns.of(source) : issuer;
        Referent apposed = behind == null ? apposedNames.of(source) : behind;
        return apposed != null ? apposed : descriptions.resolve(source, spoken);
    }

    /** "Figures of the federation", "his report": whose they are. */
    private @Nullable Referent issuer(Source source, SpokenBefore spoken) {
        Source owner = WhoseWords.of(source);
        if (owner == null) {
            return null;
        }
        Pronoun pronoun = owner.pronoun();
        Referent person = pronoun != null ? pronouns.resolve(owner, pronoun, spoken) : names.resolve(owner);
        Referent body = person != null ? person : bodies.issuer(owner, spoken);
        Referent issuer = body != null ? body : abbreviated(owner, spoken);
        return issuer == null ? null : issuer.because("whose words or figures they are: " + issuer.reason(), 0.9);
    }

    /** "The CIOB" where the passage has a name in full before "(CIOB)". */
    private @Nullable Referent abbreviated(Source source, SpokenBefore spoken) {
        Passage passage = source.passage();
        int last = source.to() - 1;
        boolean alone = last == source.from()
                || last == source.from() + 1 && source.first().is("the");
        Abbreviations.Place place = alone ? abbreviations.of(passage, last) : null;
        if (place == null) {
            return null;
        }
        Source full = new Source(source.attribution(), passage, place.from(), place.to());
        Referent body = bodies.resolve(full, spoken);
        Referent person = body == null ? names.resolve(full) : null;
        String name = full.words();
        return person != null && name.startsWith(person.speaker().name())
                ? person
                : body != null ? body : Referent.body(new Bodies.Named(Fold.plain(name), name, ""), source.words());
    }
}
