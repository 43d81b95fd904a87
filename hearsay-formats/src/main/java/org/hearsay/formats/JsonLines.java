package org.hearsay.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object a line. */
public final class JsonLines implements RowWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final JsonGenerator json;

    public JsonLines(Writer out) throws IOException {
        this.out = out;
        json = FACTORY.createGenerator(out);
        json.setRootValueSeparator(null);
    }

    @Override
    public void write(Row row) throws IOException {
        write(row.values());
        json.writeRaw('\n');
    }

    private void write(Map<String, @Nullable Object> values) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            json.writeFieldName(value.getKey());
            write(value.getValue());
        }
        json.writeEndObject();
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(wellFormed(text));
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(Decimal.of(number));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Row row) {
            write(row.values());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item);
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("a row cannot hold " + value.getClass());
        }
    }

    /** Half a surrogate pair is no character of Unicode and would make the line unreadable. */
    static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                if (mended == null) {
                    mended = new StringBuilder(text);
                }
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.flush();
    }
}
