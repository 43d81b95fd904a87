package org.hearsay.story;

/**
 * What two vectors have on the terms that stand in both.
 *
 * @param cosine of the two, from 0 to 1; 0 if one of them is empty
 * @param containment the share of the lighter one's weight whose terms the other has too; 0 if one of them is empty
 * @param length of the first one's part that lies on terms of the second
 * @param shared how many terms stand in both
 */
record CommonTerms(double cosine, double containment, double length, int shared) {
    static CommonTerms of(TermVector a, TermVector b) {
        double dot = 0;
        double ofA = 0;
        double ofB = 0;
        double squares = 0;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            long x = a.key(i);
            long y = b.key(j);
            if (x == y) {
                double u = a.value(i);
                double v = b.value(j);
                dot += u * v;
                ofA += u;
                ofB += v;
                squares += u * u;
                shared++;
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return new CommonTerms(
                a.norm() == 0 || b.norm() == 0 ? 0 : dot / (a.norm() * b.norm()),
                a.weight() == 0 || b.weight() == 0 ? 0 : Math.max(ofA / a.weight(), ofB / b.weight()),
                Math.sqrt(squares),
                shared);
    }
}
