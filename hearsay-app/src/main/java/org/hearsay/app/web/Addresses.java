package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages' addresses, each of which also answers in the forms of the interface for programs that belong to it. */
final class Addresses {
    private final RoutesConfig routes;
    private final Api api;
    private final Turns turns;
    private final List<Address> all = new ArrayList<>();

    Addresses(RoutesConfig routes, Api api, Turns turns) {
        this.routes = routes;
        this.api = api;
        this.turns = turns;
    }

    Address page(String path, Handler page) {
        Address address = new Address(path, page);
        all.add(address);
        return address;
    }

    /** Opens all of them. */
    void routes() {
        all.forEach(address -> routes.get(address.path, turns.each(address.handler())));
    }

    /** One address: a page, unless the reader wants another form. */
    final class Address {
        private final String path;
        private final Map<Form, Handler> forms = new EnumMap<>(Form.class);

        private Address(String path, Handler page) {
            this.path = path;
            forms.put(Form.HTML, page);
        }

        /** What answers in this form, by its path in the interface for programs. */
        Address also(Form form, String path) {
            forms.put(form, api.handler(path));
            return this;
        }

        /** A list, which answers as JSON and as CSV. */
        Address alsoList(String path) {
            return also(Form.JSON, path).also(Form.CSV, path);
        }

        private Handler handler() {
            Form[] offered = forms.keySet().toArray(Form[]::new);
            return context -> {
                context.header("Vary", "Accept");
                forms.get(Form.wanted(context, offered)).handle(context);
            };
        }
    }
}
