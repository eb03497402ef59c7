"""Python's iterparse over the same file: what a script would do. Prints records, seconds, peak KB, processor seconds."""
import resource
import sys
import time
import xml.etree.ElementTree as ET

start = time.perf_counter()
records = 0
root = None
for event, element in ET.iterparse(sys.argv[1], events=("start", "end")):
    if root is None:
        root = element
    if event == "end" and element.tag in ("sms", "mms", "call"):
        records += 1
        root.clear()
used = resource.getrusage(resource.RUSAGE_SELF)
print(records, time.perf_counter() - start, used.ru_maxrss, used.ru_utime + used.ru_stime, 0)
