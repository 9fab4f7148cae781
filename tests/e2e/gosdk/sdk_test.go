// SPDX-License-Identifier: MIT

// Package gosdk lets the official SDK for Go, unchanged and configured by the three lines that patdesk-demo-tenant
// prints, list, filter, create, patch and delete in beta, v3 and v2024. Of the SDK's packages it takes those alone: the
// one that puts all together takes many minutes to compile.
package gosdk

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/go-retryablehttp"
	"github.com/sailpoint-oss/golang-sdk/v2/api_beta"
	"github.com/sailpoint-oss/golang-sdk/v2/api_v2024"
	"github.com/sailpoint-oss/golang-sdk/v2/api_v3"
)

// Token is what all generations say of one.
type Token struct {
	ID       string
	Name     string
	Secret   string
	Scope    []string
	LastUsed *time.Time
	Owner    struct{ ID string }
}

// A generation's calls. An empty owner or filter is left out.
type generation struct {
	list   func(owner, filters string) ([]Token, int, error)
	create func(name string, scope []string) (Token, int, error)
	patch  func(id, operations string) (Token, int, error)
	remove func(id string) (int, error)
}

// As the SDK has read it, in the form of this test.
func as[T any](model any, response *http.Response, err error) (read T, status int, _ error) {
	if response != nil {
		status = response.StatusCode
	}
	if err != nil {
		return read, status, err
	}
	text, err := json.Marshal(model)
	if err != nil {
		return read, status, err
	}
	return read, status, json.Unmarshal(text, &read)
}

func base() string   { return os.Getenv("SAIL_BASE_URL") }
func id() string     { return os.Getenv("SAIL_CLIENT_ID") }
func secret() string { return os.Getenv("SAIL_CLIENT_SECRET") }

func beta() generation {
	configuration := api_beta.NewConfiguration(id(), secret(), base()+"/beta", base()+"/oauth/token", "", "", true)
	configuration.HTTPClient = retryablehttp.NewClient()
	configuration.HTTPClient.Logger = nil
	api := api_beta.NewAPIClient(configuration).PersonalAccessTokensAPI
	return generation{
		list: func(owner, filters string) ([]Token, int, error) {
			request := api.ListPersonalAccessTokens(context.Background())
			if owner != "" {
				request = request.OwnerId(owner)
			}
			if filters != "" {
				request = request.Filters(filters)
			}
			model, response, err := request.Execute()
			return as[[]Token](model, response, err)
		},
		create: func(name string, scope []string) (Token, int, error) {
			wanted := *api_beta.NewCreatePersonalAccessTokenRequest(name)
			wanted.SetScope(scope)
			model, response, err := api.CreatePersonalAccessToken(context.Background()).
				CreatePersonalAccessTokenRequest(wanted).Execute()
			return as[Token](model, response, err)
		},
		patch: func(id, operations string) (Token, int, error) {
			var patch []api_beta.JsonPatchOperation
			if err := json.Unmarshal([]byte(operations), &patch); err != nil {
				return Token{}, 0, err
			}
			model, response, err := api.PatchPersonalAccessToken(context.Background(), id).JsonPatchOperation(patch).Execute()
			return as[Token](model, response, err)
		},
		remove: func(id string) (int, error) {
			response, err := api.DeletePersonalAccessToken(context.Background(), id).Execute()
			_, status, err := as[struct{}](struct{}{}, response, err)
			return status, err
		},
	}
}

func v3() generation {
	configuration := api_v3.NewConfiguration(id(), secret(), base()+"/v3", base()+"/oauth/token", "", "", true)
	configuration.HTTPClient = retryablehttp.NewClient()
	configuration.HTTPClient.Logger = nil
	api := api_v3.NewAPIClient(configuration).PersonalAccessTokensAPI
	return generation{
		list: func(owner, filters string) ([]Token, int, error) {
			request := api.ListPersonalAccessTokens(context.Background())
			if owner != "" {
				request = request.OwnerId(owner)
			}
			if filters != "" {
				request = request.Filters(filters)
			}
			model, response, err := request.Execute()
			return as[[]Token](model, response, err)
		},
		create: func(name string, scope []string) (Token, int, error) {
			wanted := *api_v3.NewCreatePersonalAccessTokenRequest(name)
			wanted.SetScope(scope)
			model, response, err := api.CreatePersonalAccessToken(context.Background()).
				CreatePersonalAccessTokenRequest(wanted).Execute()
			return as[Token](model, response, err)
		},
		patch: func(id, operations string) (Token, int, error) {
			var patch []api_v3.JsonPatchOperation
			if err := json.Unmarshal([]byte(operations), &patch); err != nil {
				return Token{}, 0, err
			}
			model, response, err := api.PatchPersonalAccessToken(context.Background(), id).JsonPatchOperation(patch).Execute()
			return as[Token](model, response, err)
		},
		remove: func(id string) (int, error) {
			response, err := api.DeletePersonalAccessToken(context.Background(), id).Execute()
			_, status, err := as[struct{}](struct{}{}, response, err)
			return status, err
		},
	}
}

func v2024() generation {
	configuration := api_v2024.NewConfiguration(id(), secret(), base()+"/v2024", base()+"/oauth/token", "", "", true)
	configuration.HTTPClient = retryablehttp.NewClient()
	configuration.HTTPClient.Logger = nil
	api := api_v2024.NewAPIClient(configuration).PersonalAccessTokensAPI
	return generation{
		list: func(owner, filters string) ([]Token, int, error) {
			request := api.ListPersonalAccessTokens(context.Background())
			if owner != "" {
				request = request.OwnerId(owner)
			}
			if filters != "" {
				request = request.Filters(filters)
			}
			model, response, err := request.Execute()
			return as[[]Token](model, response, err)
		},
		create: func(name string, scope []string) (Token, int, error) {
			wanted := *api_v2024.NewCreatePersonalAccessTokenRequest(name)
			wanted.SetScope(scope)
			model, response, err := api.CreatePersonalAccessToken(context.Background()).
				CreatePersonalAccessTokenRequest(wanted).Execute()
			return as[Token](model, response, err)
		},
		patch: func(id, operations string) (Token, int, error) {
			var patch []api_v2024.JsonPatchOperation
			if err := json.Unmarshal([]byte(operations), &patch); err != nil {
				return Token{}, 0, err
			}
			model, response, err := api.PatchPersonalAccessToken(context.Background(), id).JsonPatchOperation(patch).Execute()
			return as[Token](model, response, err)
		},
		remove: func(id string) (int, error) {
			response, err := api.DeletePersonalAccessToken(context.Background(), id).Execute()
			_, status, err := as[struct{}](struct{}{}, response, err)
			return status, err
		},
	}
}

// The tenant's SAIL_… lines go into the environment, where the SDK's own configuration would look for them.
func startTenant() (*exec.Cmd, error) {
	tenant := exec.Command(os.Getenv("PATDESK_DEMO_TENANT"))
	tenant.Stderr = os.Stderr
	output, err := tenant.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := tenant.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), "=")
		os.Setenv(name, value)
		if name == "SAIL_CLIENT_SECRET" {
			return tenant, nil
		}
	}
	return nil, fmt.Errorf("the demo tenant said no secret: %v", lines.Err())
}

func TestMain(m *testing.M) {
	tenant, err := startTenant()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	status := m.Run()
	tenant.Process.Signal(os.Interrupt)
	if err := tenant.Wait(); err != nil {
		fmt.Fprintln(os.Stderr, "the demo tenant ended with", err)
		status = 1
	}
	os.Exit(status)
}

func TestTheSdkUsesTheTenant(t *testing.T) {
	for name, connect := range map[string]func() generation{"beta": beta, "v3": v3, "v2024": v2024} {
		t.Run(name, func(t *testing.T) {
			api := connect()
			t.Run("lists the whole tenant, one owner, and one's own tokens", func(t *testing.T) { lists(t, api) })
			t.Run("filters by last use", func(t *testing.T) { filters(t, api) })
			t.Run("creates, patches and deletes a token whose secret is good", func(t *testing.T) { changes(t, api, name) })
			t.Run("is refused a patch of somebody else's token", func(t *testing.T) { isRefused(t, api) })
		})
	}
}

func listed(t *testing.T, api generation, owner, filters string) []Token {
	t.Helper()
	tokens, _, err := api.list(owner, filters)
	if err != nil || len(tokens) == 0 {
		t.Fatalf("%d tokens for owner %q and filter %q, %v", len(tokens), owner, filters, err)
	}
	return tokens
}

func refusedWith(t *testing.T, wanted, status int, err error) {
	t.Helper()
	if err == nil || status != wanted {
		t.Errorf("status %d, %v; wanted was %d", status, err, wanted)
	}
}

func lists(t *testing.T, api generation) {
	all := listed(t, api, "", "")
	if len(all) != 412 {
		t.Errorf("%d tokens", len(all))
	}
	mine := listed(t, api, "me", "")
	if !slices.ContainsFunc(mine, func(token Token) bool { return token.ID == id() }) {
		t.Error("the token in use is none of one's own")
	}
	other := somebodyElses(t, all, mine[0].Owner.ID)
	for _, token := range listed(t, api, other.Owner.ID, "") {
		if token.Owner.ID != other.Owner.ID {
			t.Error("a token of another owner", token)
		}
	}
}

func somebodyElses(t *testing.T, all []Token, me string) Token {
	t.Helper()
	at := slices.IndexFunc(all, func(token Token) bool { return token.Owner.ID != me })
	if at < 0 {
		t.Fatal("there is no other owner")
	}
	return all[at]
}

func filters(t *testing.T, api generation) {
	for _, token := range listed(t, api, "", "lastUsed isnull") {
		if token.LastUsed != nil {
			t.Error("it was used", token)
		}
	}
	edge := time.Now().Add(-90 * 24 * time.Hour).UTC()
	for _, token := range listed(t, api, "", "lastUsed le "+edge.Format("2006-01-02T15:04:05.000Z")) {
		if token.LastUsed == nil || token.LastUsed.After(edge) {
			t.Error("it was used later, or never", token)
		}
	}
	_, status, err := api.list("", `name eq "x"`)
	refusedWith(t, 400, status, err)
}

func changes(t *testing.T, api generation, generation string) {
	made, _, err := api.create("Go "+generation, []string{"idn:roles:read"})
	if err != nil || !regexp.MustCompile("^[0-9a-f]{64}$").MatchString(made.Secret) {
		t.Fatal("not made", err)
	}
	patched, _, err := api.patch(made.ID, fmt.Sprintf(`[
		{"op": "replace", "path": "/name", "value": "Go %s renamed"},
		{"op": "replace", "path": "/scope", "value": ["sp:scopes:default"]}
	]`, generation))
	if err != nil || patched.Name != "Go "+generation+" renamed" || !slices.Equal(patched.Scope, []string{"sp:scopes:default"}) {
		t.Error("not patched", patched.Name, patched.Scope, err)
	}
	answer, err := http.PostForm(base()+"/oauth/token", url.Values{
		"grant_type": {"client_credentials"}, "client_id": {made.ID}, "client_secret": {made.Secret}})
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != 200 {
		t.Error("the secret is not good:", answer.Status)
	}
	if status, err := api.remove(made.ID); err != nil || status != 204 {
		t.Error("not deleted", status, err)
	}
	status, err := api.remove(made.ID)
	refusedWith(t, 404, status, err)
}

func isRefused(t *testing.T, api generation) {
	all := listed(t, api, "", "")
	mine := all[slices.IndexFunc(all, func(token Token) bool { return token.ID == id() })]
	other := somebodyElses(t, all, mine.Owner.ID)
	_, status, err := api.patch(other.ID, `[{"op": "replace", "path": "/name", "value": "x"}]`)
	refusedWith(t, 403, status, err)
}
