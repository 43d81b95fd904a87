package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Answers requests in the order in which they came, few at a time: as many at once as there are would all be as late as
 * the last. Lists as CSV, which may go to a slow reader, wait for nobody and keep nobody waiting.
 */
final class Turns {
    private final Semaphore free;

    /** One more than there are processors: where one waits for the disk, another can go on. */
    Turns() {
        this(Runtime.getRuntime().availableProcessors() + 1);
    }

    Turns(int atATime) {
        free = new Semaphore(atATime, true);
    }

    Handler each(Handler handler) {
        return context -> {
            if (isCsv(context)) {
                handler.handle(context);
                return;
            }
            take();
            try {
                handler.handle(context);
            } finally {
                free.release();
            }
        };
    }

    private void take() throws IOException {
        try {
            free.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping", stopped);
        }
    }

    private static boolean isCsv(Context context) {
        String format = context.queryParam("format");
        String accept = context.header("Accept");
        return Form.CSV.label().equals(format) || format == null && accept != null && accept.contains(Form.CSV.type());
    }
}
