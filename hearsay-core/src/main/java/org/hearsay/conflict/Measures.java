package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.conflict.Given.Dimension;
import org.jspecify.annotations.Nullable;

/** Measures that can be reckoned into one another, each with its dimension and what one of it is in the dimension's base measure. */
final class Measures {
    /** A measure of a dimension. */
    record Measure(Dimension dimension, BigDecimal base) {}

    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        put(Dimension.LENGTH, "m", "1");
        put(Dimension.LENGTH, "km", "1000");
        put(Dimension.LENGTH, "mile", "1609.344");
        put(Dimension.LENGTH, "nautical mile", "1852");
        put(Dimension.LENGTH, "foot", "0.3048");
        put(Dimension.LENGTH, "yard", "0.9144");
        put(Dimension.LENGTH, "inch", "0.0254");
        put(Dimension.LENGTH, "cm", "0.01");
        put(Dimension.LENGTH, "centimetre", "0.01");
        put(Dimension.LENGTH, "millimetre", "0.001");
        put(Dimension.LENGTH, "millimeter", "0.001");
        put(Dimension.LENGTH, "mm", "0.001");
        put(Dimension.WEIGHT, "kg", "1");
        put(Dimension.WEIGHT, "kilo", "1");
        put(Dimension.WEIGHT, "kilogramme", "1");
        put(Dimension.WEIGHT, "t", "1000");
        put(Dimension.WEIGHT, "g", "0.001");
        put(Dimension.WEIGHT, "gram", "0.001");
        put(Dimension.AREA, "hectare", "10000");
        put(Dimension.AREA, "acre", "4046.86");
        put(Dimension.AREA, "square m", "1");
        put(Dimension.AREA, "square foot", "0.0929");
        put(Dimension.AREA, "square km", "1000000");
        put(Dimension.AREA, "square mile", "2589988");
        put(Dimension.VOLUME, "cubic m", "1000");
        put(Dimension.VOLUME, "cubic foot", "28.3168");
        put(Dimension.VOLUME, "litre", "1");
        put(Dimension.VOLUME, "gallon", "3.78541");
        put(Dimension.VOLUME, "barrel", "158.987");
        put(Dimension.SPEED, "km per hour", "1");
        put(Dimension.SPEED, "mile per hour", "1.609344");
        put(Dimension.SPEED, "m per second", "3.6");
        put(Dimension.SPEED, "knot", "1.852");
        put(Dimension.TIME, "second", "0.0166667");
        put(Dimension.TIME, "minute", "1");
        put(Dimension.TIME, "hour", "60");
        put(Dimension.TIME, "day", "1440");
        put(Dimension.TIME, "night", "1440");
        put(Dimension.TIME, "week", "10080");
        put(Dimension.TIME, "month", "43800");
        put(Dimension.TIME, "year", "525600");
        put(Dimension.SHARE, "%", "1");
        put(Dimension.MONEY, "$", "1");
        put(Dimension.MONEY, "€", "1");
        put(Dimension.MONEY, "£", "1");
        put(Dimension.MONEY, "crown", "1");
        put(Dimension.MONEY, "rouble", "1");
        put(Dimension.MONEY, "yen", "1");
    }

    private Measures() {}

    private static void put(Dimension dimension, String name, String base) {
        MEASURES.put(name, new Measure(dimension, new BigDecimal(base)));
    }

    /** The measure of a name, or null where it is none that can be reckoned. */
    static @Nullable Measure of(String name) {
        return MEASURES.get(name);
    }
}
