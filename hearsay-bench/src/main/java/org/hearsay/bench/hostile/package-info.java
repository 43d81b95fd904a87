/** Damaged and hostile pages, made from real ones with a seed: nothing that a page holds may stop or delay a run. */
@org.jspecify.annotations.NullMarked
package org.hearsay.bench.hostile;
