package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TermTable;

/**
 * How sure a link is, learned from sentences aligned by hand: three networks, each of which sees the links of the one
 * before. The resource has a row a stage: inputs, hidden units, weights.
 */
final class LinkModel {
    private final List<Network> stages;

    LinkModel(List<Network> stages) {
        this.stages = List.copyOf(stages);
    }

    static LinkModel load(String resource) {
        List<Network> stages = new ArrayList<>();
        for (List<String> row : TermTable.load(LinkModel.class, resource).rows()) {
            int inputs = Integer.parseInt(row.get(0));
            int hidden = Integer.parseInt(row.get(1));
            float[] weights = new float[row.size() - 2];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Float.parseFloat(row.get(i + 2));
            }
            if (weights.length != Network.size(inputs, hidden)) {
                throw new IllegalStateException(resource + ": a stage has " + weights.length + " weights");
            }
            stages.add(new Network(inputs, hidden, weights));
        }
        return new LinkModel(stages);
    }

    /** The links of two renderings by the last stage. */
    LinkTable links(Rendering a, Rendering b, Likeness like, Habits habits) {
        LinkFeatures features = new LinkFeatures(a, b, like, habits);
        LinkTable links = null;
        for (Network stage : stages) {
            links = next(stage, features, links, a.size(), b.size());
        }
        return links == null ? new LinkTable(a.size(), b.size()) : links;
    }

    static LinkTable next(
            Network stage,
            LinkFeatures features,
            @org.jspecify.annotations.Nullable LinkTable before,
            int rows,
            int columns) {
        int own = LinkFeatures.count(false);
        LinkTable links = new LinkTable(rows, columns);
        CellBatch batch = new CellBatch(stage, links);
        Rivals rivals = before == null ? null : new Rivals(before, 0);
        Guides guides = before == null ? null : new Guides(rows, columns, before);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (before != null && before.at(i, j) == 0) {
                    continue;
                }
                float[] figures = batch.room();
                features.own(i, j, figures);
                if (before != null && rivals != null && guides != null) {
                    features.before(i, j, before, rivals, guides, figures, own);
                }
                batch.add(i, j);
            }
        }
        batch.finish();
        return links;
    }
}
