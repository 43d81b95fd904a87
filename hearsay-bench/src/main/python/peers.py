"""Prints what a Python extractor makes of the gzipped pages of a folder, in the fields of `hearsay read`.

usage: peers.py trafilatura|newspaper4k FOLDER > ROWS.jsonl

The last row holds the processor seconds of the extraction alone; reading files, unpacking and printing are not counted. No
tool is told a page's address, and none may use the network.
"""
import gzip
import json
import logging
import pathlib
import sys
import time


def with_trafilatura():
    import trafilatura

    def extract(page):
        found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        return {"text": found.text, "title": found.title, "authors": (found.author or "").split("; "),
                "published": found.date}

    return trafilatura.__version__, extract


def with_newspaper4k():
    import newspaper

    settings = newspaper.Config()
    settings.fetch_images = False

    def extract(page):
        article = newspaper.Article("https://news.example/", config=settings)
        article.download(input_html=page.decode("utf8", "replace"))
        article.parse()
        day = article.publish_date
        return {"text": article.text, "title": article.title, "authors": article.authors,
                "published": day.strftime("%Y-%m-%d") if hasattr(day, "strftime") else (day or "")}

    return newspaper.__version__, extract


def main(tool, folder):
    logging.disable(logging.CRITICAL)
    version, extract = {"trafilatura": with_trafilatura, "newspaper4k": with_newspaper4k}[tool]()
    seconds, failed = 0.0, 0
    for path in sorted(pathlib.Path(folder).iterdir()):
        page = gzip.decompress(path.read_bytes())
        begin = time.process_time()
        try:
            row = extract(page)
        except Exception as fault:  # a page that a tool dies of is a page without an answer
            row, failed = {}, failed + 1
            print(tool, path.name, fault, file=sys.stderr)
        seconds += time.process_time() - begin
        print(json.dumps({"path": path.name, **row}))
    print(json.dumps({"tool": tool, "version": version, "seconds": seconds, "failed": failed}))


if __name__ == "__main__":
    main(*sys.argv[1:]) if len(sys.argv) == 3 else sys.exit(__doc__)
