package org.hearsay.bench.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results as JSON: an array of evaluations, each with its figures. */
final class ResultJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultJson() {}

    static String of(List<Result> results) throws JsonProcessingException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Result result : results) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("step", result.step());
            row.put("data", result.evaluation().name());
            row.put("main", result.evaluation().main());
            row.put("arguments", result.evaluation().arguments());
            row.put("absent", result.absent().isEmpty() ? null : result.absent());
            row.put("cpu_seconds", Math.round(result.seconds() * 10) / 10.0);
            row.put("figures", result.figures().stream().map(ResultJson::figure).toList());
            rows.add(row);
        }
        return JSON.writeValueAsString(rows) + "\n";
    }

    private static Map<String, Object> figure(Measured measured) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", measured.figure().name());
        row.put("measured", measured.reason() == null ? measured.value() : null);
        row.put("expected", measured.figure().expected());
        row.put("tolerance", measured.figure().tolerance());
        row.put("aim", measured.figure().aim());
        row.put("verdict", measured.verdict().label());
        return row;
    }
}
