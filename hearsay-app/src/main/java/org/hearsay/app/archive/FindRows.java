package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** Finds the rows that have what is asked for: those of each word, in the index or kept from before, put together. */
final class FindRows {
    private final Archive archive;
    private final String index;
    private final SearchColumns.Rows table;

    /** @param index the full-text index over the table */
    FindRows(Archive archive, String index, SearchColumns.Rows table) {
        this.archive = archive;
        this.index = index;
        this.table = table;
    }

    /** Their numbers, ascending. */
    int[] of(Asked asked) throws IOException {
        BitSet found = new BitSet();
        found.set(0, table.rank().length);
        for (String word : asked.wanted()) {
            found.and(having(word));
        }
        for (String word : asked.unwanted()) {
            found.andNot(having(word));
        }
        return numbers(found);
    }

    private static int[] numbers(BitSet rows) {
        int[] numbers = new int[rows.cardinality()];
        int size = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            numbers[size++] = row;
        }
        return numbers;
    }

    private BitSet having(String word) throws IOException {
        BitSet kept = table.having().of(word);
        if (kept != null) {
            return kept;
        }
        BitSet rows = read(word);
        table.having().keep(word, rows);
        return rows;
    }

    /** Their numbers come in one text: a call for each row takes ten times as long. */
    private BitSet read(String word) throws IOException {
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT group_concat(rowid) FROM " + index + " WHERE " + index + " MATCH ?")) {
            select.setString(1, word);
            try (ResultSet row = select.executeQuery()) {
                byte[] numbers = row.next() ? row.getBytes(1) : null;
                return numbers == null ? new BitSet() : rows(numbers);
            }
        } catch (SQLException broken) {
            throw Archive.failed("search", broken);
        }
    }

    private static BitSet rows(byte[] joined) {
        BitSet rows = new BitSet();
        int number = 0;
        for (byte one : joined) {
            if (one == ',') {
                rows.set(number);
                number = 0;
            } else {
                number = 10 * number + one - '0';
            }
        }
        rows.set(number);
        return rows;
    }
}
