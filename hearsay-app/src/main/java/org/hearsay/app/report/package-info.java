/** The report: one self-contained page of all that a run found, for people. */
@org.jspecify.annotations.NullMarked
package org.hearsay.app.report;
