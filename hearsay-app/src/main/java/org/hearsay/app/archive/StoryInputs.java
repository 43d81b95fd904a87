package org.hearsay.app.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.app.local.Across;
import org.hearsay.formats.Facts;
import org.hearsay.formats.Maker;
import org.hearsay.model.Attribution;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Resolution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** What the steps that look across pages found, parted by story; linear in what was found. */
final class StoryInputs {
    private final Map<String, List<Attribution>> said = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Resolution> resolutions = new HashMap<>();
    private final Map<String, List<SharedPassage>> passages = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();

    StoryInputs(Across across) {
        Map<String, String> storyOf = new HashMap<>();
        across.stories().forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        for (Attribution attribution : across.speakers().attributions()) {
            attributions.put(attribution.id(), attribution);
            said.computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                    .add(attribution);
        }
        across.speakers().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        across.speakers().resolutions().forEach(one -> resolutions.put(one.attribution(), one));
        for (SharedPassage passage : across.passages()) {
            String story = storyOf.get(passage.a());
            if (story != null && story.equals(storyOf.get(passage.b()))) {
                passages.computeIfAbsent(story, none -> new ArrayList<>()).add(passage);
            }
        }
        for (Statement statement : across.statements()) {
            String article = attributions.get(statement.witnesses().get(0)).article();
            statements
                    .computeIfAbsent(storyOf.get(article), none -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** In the order of the run. */
    List<Attribution> attributions(Story story) {
        return story.articles().stream()
                .flatMap(article -> said.getOrDefault(article, List.of()).stream())
                .toList();
    }

    /** The story's own attributions and those of other stories that render its statements. */
    List<Attribution> witnesses(Story story) {
        Map<String, Attribution> all = new TreeMap<>();
        attributions(story).forEach(one -> all.put(one.id(), one));
        statements(story).forEach(statement -> statement.witnesses().forEach(id -> all.put(id, attributions.get(id))));
        return List.copyOf(all.values());
    }

    /** By id. */
    List<Speaker> speakers(Story story) {
        Set<String> ids = new TreeSet<>();
        attributions(story).stream()
                .map(Attribution::speaker)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.stream().map(speakers::get).filter(Objects::nonNull).toList();
    }

    List<Resolution> resolutions(Story story) {
        return attributions(story).stream()
                .map(attribution -> resolutions.get(attribution.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<SharedPassage> passages(Story story) {
        return passages.getOrDefault(story.id(), List.of());
    }

    List<Statement> statements(Story story) {
        return statements.getOrDefault(story.id(), List.of());
    }

    /**
     * A hash of all that findings on the story are made of: two runs that agree in it find the same.
     *
     * @param pages for each article the page that gave it and what was known of its outlet's furniture
     */
    String hash(Story story, List<String> pages, List<KnownDescent> known) {
        MessageDigest digest = sha256();
        digest.update(Maker.id().getBytes(StandardCharsets.UTF_8));
        digest.update(Facts.write(story));
        pages.forEach(page -> digest.update(page.getBytes(StandardCharsets.UTF_8)));
        for (Attribution one : attributions(story)) {
            digest.update((one.id() + one.speaker()).getBytes(StandardCharsets.UTF_8));
        }
        resolutions(story).forEach(one -> digest.update(Facts.write(one)));
        speakers(story).forEach(one -> digest.update(Facts.write(one)));
        passages(story).forEach(one -> digest.update(Facts.write(one)));
        statements(story).forEach(one -> digest.update(Facts.write(one)));
        known.forEach(one -> digest.update(Facts.write(one)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
