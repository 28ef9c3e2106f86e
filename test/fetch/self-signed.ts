// A key and a certificate for localhost and news.example.test that nobody else trusts, good for a hundred years.
// Made by: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=localhost
//   -addext subjectAltName=DNS:localhost,DNS:news.example.test,IP:127.0.0.1
export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCs7gf28WFwfikUxt
bRql2IV/kN0ygf5rtSvWdHqF3yChRANCAATjbGEWqdkW/gjTrR0EqDAEnAtKvnax
ig8kRoBoJFrQmtvDhcj9bHKMDBzN38iW8d/2BQ3/wwdByyFV0EIJFcOv
-----END PRIVATE KEY-----
`;
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBrzCCAVagAwIBAgIUQ+nOz80knTBDdlaew+6pZVFwDzgwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIzMDcwN1oYDzIxMjYxMDI4
MjMwNzA3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATjbGEWqdkW/gjTrR0EqDAEnAtKvnaxig8kRoBoJFrQmtvDhcj9bHKM
DBzN38iW8d/2BQ3/wwdByyFV0EIJFcOvo4GDMIGAMB0GA1UdDgQWBBRROmi12v0+
RuhKgiWlwIjWCxqJZzAfBgNVHSMEGDAWgBRROmi12v0+RuhKgiWlwIjWCxqJZzAP
BgNVHRMBAf8EBTADAQH/MC0GA1UdEQQmMCSCCWxvY2FsaG9zdIIRbmV3cy5leGFt
cGxlLnRlc3SHBH8AAAEwCgYIKoZIzj0EAwIDRwAwRAIgdFcaYhE0n0t8W/jQH4Py
8XXXBV0WDt2KZ9tQxrCO1wwCIHb6XFTeIb8+QPtMpGERi1DFBpLFh7/mUJp7sYJx
1C6A
-----END CERTIFICATE-----
`;
