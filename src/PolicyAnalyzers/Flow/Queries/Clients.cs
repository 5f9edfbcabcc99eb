using System;
using System.Collections.Concurrent;
using System.Threading;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>
/// What is known of where clients talk to. Several rules ask it of each AI call, and of each piece of data that goes there, so the
/// answers are kept. They are sets of facts: the ways back to where a fact comes from are those of whoever asked first, and nobody's
/// to show.
/// </summary>
internal sealed class Clients
{
    private readonly Func<CancellationToken, Resolver> resolver;
    private readonly ConcurrentDictionary<Question, (Taint Facts, bool IsCut)> answers = new();

    public Clients(Func<CancellationToken, Resolver> resolver) => this.resolver = resolver;

    /// <param name="body">The body that calls.</param>
    /// <param name="client">What the client carries there.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public (Taint Facts, bool IsCut) Of(LoweredBody body, Taint client, CancellationToken cancellation)
    {
        if (client.IsEmpty)
        {
            return (Taint.Empty, false);
        }

        var question = new Question(body, client);
        if (!answers.TryGetValue(question, out var answer))
        {
            var walk = resolver(cancellation);
            answer = (walk.Client(body, client), walk.IsCut);
            answer = answers.GetOrAdd(question, answer);
        }

        return answer;
    }

    private readonly struct Question : IEquatable<Question>
    {
        private readonly LoweredBody body;
        private readonly Taint client;

        public Question(LoweredBody body, Taint client)
        {
            this.body = body;
            this.client = client;
        }

        public bool Equals(Question other) => ReferenceEquals(body, other.body) && client.SameAs(other.client);

        public override bool Equals(object? obj) => obj is Question other && Equals(other);

        public override int GetHashCode()
        {
            var hash = body.GetHashCode();
            foreach (var entry in client)
            {
                // The order of arrival says nothing.
                hash ^= entry.Atom.GetHashCode();
            }

            return hash;
        }
    }
}
