package org.hearsay.formats;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Records of the model as JSON and back, to be kept or to cross from one process to another. What is read equals what was written. */
public final class Facts {
    private static final ObjectMapper MAPPER = mapper();

    private Facts() {}

    /** @throws IllegalArgumentException if the record holds what is not a fact: something open, or a cycle */
    public static byte[] write(Object facts) {
        try {
            return MAPPER.writeValueAsBytes(facts);
        } catch (JsonProcessingException notFacts) {
            throw new IllegalArgumentException("not facts: " + facts.getClass().getSimpleName(), notFacts);
        }
    }

    /** @throws IOException if the bytes are not what {@link #write} made of such a record */
    public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return MAPPER.readValue(bytes, type);
    }

    /** As {@link #write}, deflated, to be kept. */
    public static byte[] pack(Object facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
            packed.write(write(facts));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if the bytes are not what {@link #pack} made of such a record */
    public static <T> T unpack(byte[] bytes, Class<T> type) throws IOException {
        try (InputStream packed = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return MAPPER.readValue(packed, type);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule times = new SimpleModule();
        addTime(times, LocalDate.class, LocalDate::parse);
        addTime(times, LocalTime.class, LocalTime::parse);
        addTime(times, ZoneOffset.class, ZoneOffset::of);
        JsonFactory json = JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .build();
        return JsonMapper.builder(json)
                .addModule(times)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .build();
    }

    private static <T> void addTime(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return parse.apply(json.getText());
            }
        });
    }
}
