package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;

/** Reads what lists show: rows of the archive's tables. */
public final class ReadArchive {
    private final Archive archive;

    public ReadArchive(Archive archive) {
        this.archive = archive;
    }

    /** One row of a question's answer. */
    public interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** The answer to a question in SQL; the values take the place of its question marks. */
    public <T> List<T> list(String question, Read<T> read, Object... values) throws IOException {
        try (PreparedStatement select = archive.connection().prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<T> answer = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    answer.add(read.from(rows));
                }
            }
            return answer;
        } catch (SQLException broken) {
            throw Archive.failed("answer", broken);
        }
    }

    /** The pages that gave no article, by name. */
    public List<Rejected> rejected() throws IOException {
        return list(
                "SELECT path, problem, detail, offset, confidence FROM rejected ORDER BY path, offset, problem, detail",
                row -> new Rejected(
                        row.getString(1),
                        Problem.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getDouble(5)));
    }
}
