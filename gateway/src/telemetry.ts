// Imported before @apollo/gateway, which otherwise starts a metrics exporter that calls home.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
