package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;

/** Two hundred strings that attack a page, a table, a query, a path, an export or the eye. */
final class HostileStrings {
    private static final List<String> ATTACKS = List.of(
            "<script>window.__x=1</script>",
            "<img src=x onerror=window.__x=1>",
            "<svg/onload=window.__x=1>",
            "<svg><script>window.__x=1</script></svg>",
            "<iframe srcdoc='<script>top.__x=1</script>'></iframe>",
            "<a href=javascript:window.__x=1>a</a>",
            "javascript:window.__x=1//",
            "JaVaScRiPt:window.__x=1",
            "data:text/html,<script>window.__x=1</script>",
            "<style>*{background:url(http://outside.example/x)}</style>",
            "<link rel=stylesheet href=http://outside.example/x.css>",
            "<meta http-equiv=refresh content='0;url=http://outside.example/'>",
            "<base href=http://outside.example/>",
            "<form action=http://outside.example/><button>x</button></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=window.__x=1>",
            "<template><script>window.__x=1</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=window.__x=1>\">",
            "</title><script>window.__x=1</script>",
            "</textarea></select></option><script>window.__x=1</script>",
            "--><script>window.__x=1</script><!--",
            "]]><script>window.__x=1</script><![CDATA[",
            "${7*7}{{constructor.constructor('window.__x=1')()}}#{1}<%=1%>",
            "&lt;script&gt;window.__x=1&lt;/script&gt;&#60;img src=x onerror=window.__x=1&#62;",
            "=HYPERLINK(\"http://outside.example/\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            "\r=1+1",
            "\uFF1D1+1",
            "'; DROP TABLE article; --",
            "\" OR 1=1 NEAR(a b) title: *",
            "../../../../etc/passwd\\..\\..",
            "\u202Egpj.exe\u2066 \u200F\u200E\u2067",
            "e\u0301\u0301\u0301\u0301\u0301 \u200B\u00AD\uFEFF",
            "\u0001\u0002\u001B[31m\u0007\u009B",
            "one\r\nSet-Cookie: a=b\r\n\r\n<script>window.__x=1</script>",
            "\\end{document}\\write18{x}} @article{x, } % # $ _ ^ ~",
            "\uD800 \uDFFF alone \uD83D\uDE00",
            "a,b;c\td\"e\"\"f'g\nh\r\ni");

    private static final List<String> SETTINGS = List.of("%s", "\"%s\"", "'%s'", "\">%s", "'>%s<");

    private HostileStrings() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String attack : ATTACKS) {
            for (String setting : SETTINGS) {
                all.add(setting.replace("%s", attack));
            }
        }
        return List.copyOf(all);
    }
}
