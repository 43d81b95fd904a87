package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.local.Across;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.Threads;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.page.Draft;
import org.hearsay.page.Imprint;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Guard;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * Brings what an archive knows up to date with the pages it keeps; the result is that of one fresh run over all of them.
 *
 * <p>What was found on a page alone is found again only if the page is new, if other pages of its outlet changed what is
 * known of its furniture, or if the steps themselves changed. What was found in a story is found again only if the story
 * changed. The steps that look across pages run over everything.
 */
public final class UpdateArchive {
    private static final int CHUNK = 250;
    private static final int MOST_DRAFTS = 1000;

    private final Archive archive;
    private final KeepPages pages;
    private final StorePageFacts store;
    private final Progress progress;
    private final int count;
    private final Steps steps = new Steps();
    private final Map<String, Draft> drafts = new HashMap<>();

    /** @param count worker threads, at least one */
    public UpdateArchive(Archive archive, int count, Progress progress) {
        this.archive = archive;
        this.pages = new KeepPages(archive);
        this.store = new StorePageFacts(archive);
        this.count = count;
        this.progress = progress;
    }

    /** Finds what is not known yet and writes all that is derived. */
    public void update() throws IOException {
        store.forgetOthers();
        try (Threads threads = new Threads(count)) {
            read(threads);
            clean(threads);
            KnownPages known = KnownPages.of(store, pages.unread());
            ApplyCorrections corrections =
                    new ApplyCorrections(new Corrections(archive).standing(), known.articleOfPage());
            Across across;
            try (LocalRun run = new LocalRun(count, progress)) {
                across = run.across(known.articles(), known.attributions(), known.texts()::of, corrections);
            }
            write(known, across, corrections, threads);
        }
    }

    /** In one transaction: readers see what was before until all is written. */
    private void write(KnownPages known, Across across, ApplyCorrections corrections, Threads threads)
            throws IOException {
        try {
            FormerIds former = new FormerIds(archive.connection());
            former.remember();
            new LogStories(archive.connection()).log(across.stories());
            progress.done("writing", known.articles().size());
            new StoreAcross(archive.connection()).store(known, across, corrections.applied());
            StoreStory stories = new StoreStory(archive.connection());
            Map<String, String> earlier = stories.earlier();
            new FindStories(store, known, across, corrections)
                    .find(across.stories(), earlier, threads, progress, found -> {
                        earlier.remove(found.story().story().id());
                        try {
                            stories.store(found);
                        } catch (SQLException broken) {
                            throw Archive.failed("write a story", broken);
                        }
                    });
            stories.forget(earlier.keySet());
            former.forgetPresent();
            archive.update();
            archive.commit();
        } catch (SQLException broken) {
            throw Archive.failed("write what was found", broken);
        }
    }

    /** Reads new pages as far as each can be read alone. */
    private void read(Threads threads) throws IOException {
        List<String> ids = store.unknown();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            List<Draft> read = threads.map(pagesOf(chunk), steps::draft);
            for (int i = 0; i < chunk.size(); i++) {
                store.keep(chunk.get(i), read.get(i).imprint());
                if (drafts.size() < MOST_DRAFTS) {
                    drafts.put(chunk.get(i), read.get(i));
                }
            }
            archive.commit();
            progress.done("reading pages", from + chunk.size(), ids.size());
        }
    }

    /** Decides the articles of the pages whose surroundings changed, and finds dates and attributions in them. */
    private void clean(Threads threads) throws IOException {
        Map<String, Imprint> imprints = store.imprints();
        OutletMemory memory =
                OutletMemory.ofImprints(pages.ids().stream().map(imprints::get).toList());
        Map<String, String> before = store.known();
        Map<String, String> now = new LinkedHashMap<>();
        for (String id : pages.ids()) {
            String known = memory.known(imprints.get(id));
            if (!known.equals(before.get(id))) {
                now.put(id, known);
            }
        }
        List<String> ids = List.copyOf(now.keySet());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            List<Draft> again = new ArrayList<>();
            for (String id : chunk) {
                Draft draft = drafts.remove(id);
                again.add(draft == null ? steps.draft(pages.page(id)) : draft);
            }
            List<PageFacts> facts = threads.map(again, draft -> facts(draft, memory));
            for (int i = 0; i < chunk.size(); i++) {
                store.keep(chunk.get(i), now.get(chunk.get(i)), facts.get(i));
            }
            archive.commit();
            progress.done("finding who said what", from + chunk.size(), ids.size());
        }
        drafts.clear();
    }

    private PageFacts facts(Draft draft, OutletMemory memory) {
        Object result = Guard.run(draft.page().path(), () -> steps.facts(draft, memory));
        return result instanceof PageFacts facts ? facts : PageFacts.of((Rejected) result);
    }

    private List<Page> pagesOf(List<String> ids) throws IOException {
        List<Page> read = new ArrayList<>(ids.size());
        for (String id : ids) {
            read.add(pages.page(id));
        }
        return read;
    }
}
