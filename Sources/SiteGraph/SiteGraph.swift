// SiteGraph
