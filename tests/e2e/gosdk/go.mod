module patdesk.test/gosdk

go 1.23.0

require (
	github.com/hashicorp/go-retryablehttp v0.7.8
	github.com/sailpoint-oss/golang-sdk/v2 v2.7.106
)

require (
	github.com/hashicorp/go-cleanhttp v0.5.2 // indirect
	golang.org/x/oauth2 v0.30.0 // indirect
	gopkg.in/validator.v2 v2.0.1 // indirect
)
