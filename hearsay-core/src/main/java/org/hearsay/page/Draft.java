package org.hearsay.page;

import org.hearsay.model.Page;

/** A page read as far as it can be read alone: decoded, in blocks, with candidates for its metadata. */
public record Draft(Page page) {}
