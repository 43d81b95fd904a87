package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.archive.Correction;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Printed;
import org.hearsay.app.report.Tag;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** The forms by which a reader says that something is otherwise. */
final class Corrective {
    private Corrective() {}

    /** What can be said against a statement's witnesses. */
    static Html forms(Frame frame, StoredStory story, Statement statement, List<Attribution> witnesses) {
        String words = words(story, witnesses.get(0), 120);
        String back = "/stories/" + story.story().id();
        List<Html> forms = new ArrayList<>();
        forms.add(form(
                frame,
                Correction.Kind.NOT_A_STATEMENT,
                words,
                back,
                choice("subject", story, witnesses),
                button("is no statement")));
        forms.add(form(
                frame,
                Correction.Kind.OTHER_SPEAKER,
                words,
                back,
                choice("subject", story, witnesses),
                Html.all(
                        Tag.open("input")
                                .with("name", "object")
                                .with("aria-label", "Name of the speaker")
                                .with("maxlength", "200")
                                .with("required", "")
                                .with("value", name(story, statement))
                                .alone(),
                        button("said it"))));
        if (witnesses.size() > 1) {
            forms.add(form(
                    frame,
                    Correction.Kind.NOT_THE_SAME,
                    words,
                    back,
                    Html.all(
                            Frame.hidden("subject", witnesses.get(0).id()),
                            Frame.hidden("other", witnesses.get(1).id()),
                            choice("object", story, witnesses)),
                    button("renders something else")));
        }
        return Tag.open("section")
                .with("id", "correct")
                .of(
                        Tag.open("h2").of("Correct this"),
                        Tag.open("p", "note")
                                .of(
                                        Html.text("Corrections stand beside what was found and can be taken back: "),
                                        Links.to("/corrections", "all corrections"),
                                        Html.text(".")),
                        Html.all(forms));
    }

    /** That another speaker is this one. */
    static Html samePerson(Frame frame, String id, String name, String other, String otherName) {
        return form(
                frame,
                Correction.Kind.SAME_PERSON,
                name + " = " + otherName,
                "/speakers/" + id,
                Html.all(Frame.hidden("subject", id), Frame.hidden("object", other)),
                button("Same as " + name));
    }

    /** That an article has its text from another one of the story, or from a source that no page holds. */
    static Html knownSource(Frame frame, StoredStory story, Article article) {
        List<Html> known = new ArrayList<>();
        for (Article other : story.findings().dossier().articles()) {
            if (!other.id().equals(article.id())) {
                known.add(Tag.open("option")
                        .with("value", other.id())
                        .of(other.outletOrUnknown() + ": " + Printed.shortened(Links.headline(other.title()), 60)));
            }
        }
        String words = Printed.shortened(Links.headline(article.title()), 120);
        Html name = Tag.open("input")
                .with("name", "object")
                .with("aria-label", "Name of a source that no page holds")
                .with("maxlength", "200")
                .with("required", "")
                .alone();
        Html choice = Tag.open("select")
                .with("name", "object")
                .with("aria-label", "From which article")
                .of(known);
        return Tag.open("section")
                .with("id", "correct")
                .of(
                        Tag.open("h2").of("Where its text is from"),
                        Tag.open("p", "note").of("Where you know it, say so; it can be taken back."),
                        known.isEmpty() ? Html.NOTHING : source(frame, article, words, choice, button("is its source")),
                        source(frame, article, words, name, button("is its source, and no page holds it")));
    }

    private static Html source(Frame frame, Article article, String words, Html choice, Html button) {
        String back = "/articles/" + article.id();
        return form(
                frame,
                Correction.Kind.DESCENT_KNOWN,
                words,
                back,
                Html.all(Frame.hidden("subject", article.id()), choice),
                button);
    }

    private static Html form(Frame frame, Correction.Kind kind, String words, String back, Html choice, Html inside) {
        return frame.form(
                "/corrections",
                Frame.hidden("kind", kind.label()),
                Frame.hidden("words", words),
                Frame.hidden("back", back),
                choice,
                inside);
    }

    private static String words(StoredStory story, Attribution witness, int most) {
        return Printed.shortened(Quotation.of(witness, story.article(witness.article())), most);
    }

    private static Html choice(String name, StoredStory story, List<Attribution> witnesses) {
        List<Html> options = witnesses.stream()
                .map(witness -> Tag.open("option")
                        .with("value", witness.id())
                        .of(story.article(witness.article()).outletOrUnknown() + ": " + words(story, witness, 40)))
                .toList();
        return Tag.open("select")
                .with("name", name)
                .with("aria-label", "Which rendering")
                .of(options);
    }

    private static String name(StoredStory story, Statement statement) {
        @Nullable
        Speaker speaker = statement.speaker() == null ? null : story.speakers().get(statement.speaker());
        return speaker == null ? "" : speaker.name();
    }

    private static Html button(String words) {
        return Tag.open("button").of(words);
    }
}
