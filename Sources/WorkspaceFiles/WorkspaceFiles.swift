// WorkspaceFiles
