"""Reads the network in files of several formats with networkx, and says of each what is in it."""
import csv
import json
import sys

import networkx
from networkx.readwrite.gexf import GEXF

# networkx knows the namespace of GEXF 1.3 from version 3 on; Debian 12 has 2.8.8, whose reader is told of it.
GEXF.versions.setdefault("1.3", {**GEXF.versions["1.2draft"], "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "VERSION": "1.3"})



def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        graph = networkx.Graph()
        graph.add_weighted_edges_from((row["source"], row["target"], float(row["weight"])) for row in csv.DictReader(file))
        return graph


readers = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml, "net": lambda path: networkx.Graph(networkx.read_pajek(path)), "csv": read_csv}
for path in sys.argv[1:]:
    graph = readers[path.rsplit(".", 1)[1]](path)
    print(json.dumps({
        "directed": graph.is_directed(),
        "nodes": sorted([str(node), data.get("club")] for node, data in graph.nodes(data=True)),
        "edges": sorted([*sorted([str(one), str(other)]), float(data["weight"])] for one, other, data in graph.edges(data=True)),
    }))
