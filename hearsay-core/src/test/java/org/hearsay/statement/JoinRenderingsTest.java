package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class JoinRenderingsTest {
    private static final NamedSpeakers EVERYBODY = id -> new Speaker(id, id, Speaker.Kind.PERSON, List.of(), List.of());

    @Test
    void joinsWhatItsOwnWordsTellBeforeWhatOthersTellMoreSurely() {
        ToldStory told = new GroupStatements()
                .tell(
                        "story",
                        List.of(
                                SaidPage.of(
                                        0,
                                        null,
                                        "the harbour board would move its new cranes to the quay and fishermen keep their sheds"),
                                SaidPage.of(
                                        1,
                                        null,
                                        "the new cranes of the harbour board would go to the eastern quay by autumn",
                                        "nobody who fishes off Orvik had to leave a shed against his own will")),
                        EVERYBODY);
        long whole = told.copies().get(0).number();
        long cranes = told.copies().get(1).number();
        long sheds = told.copies().get(2).number();

        List<Statement> statements = new GroupStatements()
                .join(
                        told.copies(),
                        List.of(new SurePair(whole, cranes, 0.6, false), new SurePair(whole, sheds, 0.9, true)),
                        Map.of("story", told.terms()));

        assertThat(statements).extracting(Statement::witnesses).contains(List.of("page 0 0", "page 1 0"));
    }
}
