// Practicum
