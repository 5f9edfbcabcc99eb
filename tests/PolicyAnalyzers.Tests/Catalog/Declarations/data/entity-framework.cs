// Signatures of what the data file names, and what a program needs to use it; read from dotnet/efcore.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContextOptions
    {
    }

    public class DbContextOptions<TContext> : DbContextOptions where TContext : DbContext
    {
    }

    public class DbContext
    {
        public DbContext(Microsoft.EntityFrameworkCore.DbContextOptions options) { }
        protected internal DbContext() { }
        public virtual Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade Database { get => throw null!; }
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.ChangeTracker ChangeTracker { get => throw null!; }
        public virtual Microsoft.EntityFrameworkCore.Metadata.IModel Model { get => throw null!; }
        public virtual Microsoft.EntityFrameworkCore.DbSet<TEntity> Set<TEntity>() where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.DbSet<TEntity> Set<TEntity>(string name) where TEntity : class => throw null!;
        public virtual int SaveChanges() => throw null!;
        public virtual int SaveChanges(bool acceptAllChangesOnSuccess) => throw null!;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry Entry(object entity) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual ValueTask<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity>> AddAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default(CancellationToken)) where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry Add(object entity) => throw null!;
        public virtual ValueTask<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry> AddAsync(object entity, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry Attach(object entity) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry Update(object entity) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry Remove(object entity) => throw null!;
        public virtual void AddRange(params object[] entities) { }
        public virtual Task AddRangeAsync(params object[] entities) => throw null!;
        public virtual void AttachRange(params object[] entities) { }
        public virtual void UpdateRange(params object[] entities) { }
        public virtual void RemoveRange(params object[] entities) { }
        public virtual void AddRange(IEnumerable<object> entities) { }
        public virtual Task AddRangeAsync(IEnumerable<object> entities, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual void AttachRange(IEnumerable<object> entities) { }
        public virtual void UpdateRange(IEnumerable<object> entities) { }
        public virtual void RemoveRange(IEnumerable<object> entities) { }
        public virtual object? Find(Type entityType, params object?[]? keyValues) => throw null!;
        public virtual ValueTask<object?> FindAsync(Type entityType, params object?[]? keyValues) => throw null!;
        public virtual ValueTask<object?> FindAsync(Type entityType, object?[]? keyValues, CancellationToken cancellationToken) => throw null!;
        public virtual TEntity? Find<TEntity>(params object?[]? keyValues) where TEntity : class => throw null!;
        public virtual ValueTask<TEntity?> FindAsync<TEntity>(params object?[]? keyValues) where TEntity : class => throw null!;
        public virtual ValueTask<TEntity?> FindAsync<TEntity>(object?[]? keyValues, CancellationToken cancellationToken) where TEntity : class => throw null!;
    }

    public class DbContextOptionsBuilder
    {
        public DbContextOptionsBuilder() { }
        public virtual bool IsConfigured { get => throw null!; }
    }

    public sealed class DbFunctions
    {
        protected internal DbFunctions() { }
    }

    public abstract class DbSet<TEntity> : System.Linq.IQueryable<TEntity> where TEntity : class
    {
        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        Type System.Linq.IQueryable.ElementType => throw null!;
        System.Linq.Expressions.Expression System.Linq.IQueryable.Expression => throw null!;
        System.Linq.IQueryProvider System.Linq.IQueryable.Provider => throw null!;
        public virtual IAsyncEnumerable<TEntity> AsAsyncEnumerable() => throw null!;
        public virtual System.Linq.IQueryable<TEntity> AsQueryable() => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.LocalView<TEntity> Local { get => throw null!; }
        public virtual TEntity? Find(params object?[]? keyValues) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(params object?[]? keyValues) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(object?[]? keyValues, CancellationToken cancellationToken) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Add(TEntity entity) => throw null!;
        public virtual ValueTask<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Attach(TEntity entity) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Remove(TEntity entity) => throw null!;
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Update(TEntity entity) => throw null!;
        public virtual void AddRange(params TEntity[] entities) { }
        public virtual Task AddRangeAsync(params TEntity[] entities) => throw null!;
        public virtual void AttachRange(params TEntity[] entities) { }
        public virtual void RemoveRange(params TEntity[] entities) { }
        public virtual void UpdateRange(params TEntity[] entities) { }
        public virtual void AddRange(IEnumerable<TEntity> entities) { }
        public virtual Task AddRangeAsync(IEnumerable<TEntity> entities, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual void AttachRange(IEnumerable<TEntity> entities) { }
        public virtual void RemoveRange(IEnumerable<TEntity> entities) { }
        public virtual void UpdateRange(IEnumerable<TEntity> entities) { }
        public virtual Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<TEntity> Entry(TEntity entity) => throw null!;
    }

    public static class EF
    {
        public static TProperty Property<TProperty>(object instance, string propertyName) => throw null!;
        public static Microsoft.EntityFrameworkCore.DbFunctions Functions { get => throw null!; }
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static string ToQueryString(this System.Linq.IQueryable source) => throw null!;
        public static Task<bool> AnyAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<bool> AnyAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<bool> AllAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<int> CountAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<int> CountAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<long> LongCountAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<long> LongCountAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> ElementAtAsync<TSource>(this System.Linq.IQueryable<TSource> source, int index, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> ElementAtOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, int index, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> FirstAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> FirstAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> LastAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> LastAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> LastOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> LastOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> SingleAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> SingleAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> MinAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TResult> MinAsync<TSource, TResult>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource> MaxAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TResult> MaxAsync<TSource, TResult>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<decimal> SumAsync(this System.Linq.IQueryable<decimal> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<decimal> SumAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<decimal> AverageAsync(this System.Linq.IQueryable<decimal> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<decimal> AverageAsync<TSource>(this System.Linq.IQueryable<TSource> source, System.Linq.Expressions.Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<bool> ContainsAsync<TSource>(this System.Linq.IQueryable<TSource> source, TSource item, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<List<TSource>> ToListAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<TSource[]> ToArrayAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<HashSet<TSource>> ToHashSetAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<HashSet<TSource>> ToHashSetAsync<TSource>(this System.Linq.IQueryable<TSource> source, IEqualityComparer<TSource>? comparer, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<TEntity, TProperty> Include<TEntity, TProperty>(this System.Linq.IQueryable<TEntity> source, System.Linq.Expressions.Expression<Func<TEntity, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<TEntity, IEnumerable<TPreviousProperty>> source, System.Linq.Expressions.Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this Microsoft.EntityFrameworkCore.Query.IIncludableQueryable<TEntity, TPreviousProperty> source, System.Linq.Expressions.Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> Include<TEntity>(this System.Linq.IQueryable<TEntity> source, string navigationPropertyPath) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> IgnoreAutoIncludes<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this System.Linq.IQueryable<TEntity> source, IReadOnlyCollection<string> filterKeys) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsNoTracking<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsNoTrackingWithIdentityResolution<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsTracking<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsTracking<TEntity>(this System.Linq.IQueryable<TEntity> source, Microsoft.EntityFrameworkCore.QueryTrackingBehavior track) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<T> TagWith<T>(this System.Linq.IQueryable<T> source, string tag) => throw null!;
        public static System.Linq.IQueryable<T> TagWithCallSite<T>(this System.Linq.IQueryable<T> source, string? filePath = null, int lineNumber = 0) => throw null!;
        public static Task LoadAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this System.Linq.IQueryable<TSource> source, Func<TSource, TKey> keySelector, CancellationToken cancellationToken = default(CancellationToken)) where TKey : notnull => throw null!;
        public static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this System.Linq.IQueryable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer, CancellationToken cancellationToken = default(CancellationToken)) where TKey : notnull => throw null!;
        public static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this System.Linq.IQueryable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, CancellationToken cancellationToken = default(CancellationToken)) where TKey : notnull => throw null!;
        public static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this System.Linq.IQueryable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer, CancellationToken cancellationToken = default(CancellationToken)) where TKey : notnull => throw null!;
        public static Task ForEachAsync<T>(this System.Linq.IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<TSource> AsAsyncEnumerable<TSource>(this System.Linq.IQueryable<TSource> source) => throw null!;
        public static int ExecuteDelete<TSource>(this System.Linq.IQueryable<TSource> source) => throw null!;
        public static Task<int> ExecuteDeleteAsync<TSource>(this System.Linq.IQueryable<TSource> source, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static int ExecuteUpdate<TSource>(this System.Linq.IQueryable<TSource> source, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<TSource>> setPropertyCalls) => throw null!;
        public static Task<int> ExecuteUpdateAsync<TSource>(this System.Linq.IQueryable<TSource> source, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<TSource>> setPropertyCalls, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public enum EntityState { Detached, Unchanged, Deleted, Modified, Added }

    public interface IDbContextFactory<TContext> where TContext : Microsoft.EntityFrameworkCore.DbContext
    {
        TContext CreateDbContext();
        Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default(CancellationToken));
    }

    public class ModelBuilder
    {
        public ModelBuilder() { }
        public ModelBuilder(Microsoft.EntityFrameworkCore.Metadata.IMutableModel model) { }
        public virtual Microsoft.EntityFrameworkCore.Metadata.IMutableModel Model { get => throw null!; }
    }

    public enum QueryTrackingBehavior { TrackAll, NoTracking, NoTrackingWithIdentityResolution }

    public static class RelationalDatabaseFacadeExtensions
    {
        public static void Migrate(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade) { }
        public static void Migrate(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string? targetMigration) { }
        public static Task MigrateAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task MigrateAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string? targetMigration, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static int ExecuteSqlRaw(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, params object?[] parameters) => throw null!;
        public static int ExecuteSqlInterpolated(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, System.FormattableString sql) => throw null!;
        public static int ExecuteSql(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, System.FormattableString sql) => throw null!;
        public static int ExecuteSqlRaw(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, IEnumerable<object?> parameters) => throw null!;
        public static System.Linq.IQueryable<TResult> SqlQueryRaw<TResult>(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, params object?[] parameters) => throw null!;
        public static System.Linq.IQueryable<TResult> SqlQuery<TResult>(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, System.FormattableString sql) => throw null!;
        public static Task<int> ExecuteSqlInterpolatedAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, System.FormattableString sql, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<int> ExecuteSqlAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, System.FormattableString sql, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, params object?[] parameters) => throw null!;
        public static Task<int> ExecuteSqlRawAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, IEnumerable<object?> parameters, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static System.Data.Common.DbConnection GetDbConnection(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade) => throw null!;
    }

    public static class RelationalQueryableExtensions
    {
        public static System.Linq.IQueryable<TEntity> FromSqlRaw<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> source, string sql, params object?[] parameters) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> FromSqlInterpolated<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> source, System.FormattableString sql) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> FromSql<TEntity>(this Microsoft.EntityFrameworkCore.DbSet<TEntity> source, System.FormattableString sql) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsSingleQuery<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static System.Linq.IQueryable<TEntity> AsSplitQuery<TEntity>(this System.Linq.IQueryable<TEntity> source) where TEntity : class => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class ChangeTracker
    {
        protected internal ChangeTracker() { }
        public virtual bool AutoDetectChangesEnabled { get; set; }
        public virtual bool LazyLoadingEnabled { get; set; }
        public virtual Microsoft.EntityFrameworkCore.QueryTrackingBehavior QueryTrackingBehavior { get; set; }
        public virtual Microsoft.EntityFrameworkCore.DbContext Context { get => throw null!; }
    }

    public class EntityEntry
    {
        protected internal EntityEntry() { }
        public virtual object Entity { get => throw null!; }
        public virtual Microsoft.EntityFrameworkCore.EntityState State { get; set; }
        public virtual Microsoft.EntityFrameworkCore.DbContext Context { get => throw null!; }
        public virtual bool IsKeySet { get => throw null!; }
        public virtual void Reload() { }
        public virtual Task ReloadAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class EntityEntry<TEntity> : Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry where TEntity : class
    {
        protected internal EntityEntry() { }
        public virtual TEntity Entity { get => throw null!; }
    }

    public class LocalView<TEntity> : ICollection<TEntity> where TEntity : class
    {
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public LocalView(Microsoft.EntityFrameworkCore.DbSet<TEntity> set) { }
        public virtual IEnumerator<TEntity> GetEnumerator() => throw null!;
        public virtual void Add(TEntity item) { }
        public virtual void Clear() { }
        public virtual bool Contains(TEntity item) => throw null!;
        public virtual void CopyTo(TEntity[] array, int arrayIndex) { }
        public virtual bool Remove(TEntity item) => throw null!;
        public virtual int Count { get => throw null!; }
        public virtual bool IsReadOnly { get => throw null!; }
    }
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade
    {
        public DatabaseFacade(Microsoft.EntityFrameworkCore.DbContext context) { }
        public virtual bool AutoSavepointsEnabled { get; set; }
        public virtual string? ProviderName { get => throw null!; }
    }
}

namespace Microsoft.EntityFrameworkCore.Metadata
{
    public interface IModel
    {
    }

    public interface IMutableModel
    {
    }
}

namespace Microsoft.EntityFrameworkCore.Query
{
    public interface IIncludableQueryable<out TEntity, out TProperty> : System.Linq.IQueryable<TEntity>
    {
    }

    public class UpdateSettersBuilder
    {
    }

    public sealed class UpdateSettersBuilder<TSource> : Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder
    {
        public UpdateSettersBuilder() { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime = default, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContextService, TContextImplementation>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime = default, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContextImplementation : Microsoft.EntityFrameworkCore.DbContext, TContextService => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextPool<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextPool<TContextService, TContextImplementation>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContextService : class where TContextImplementation : Microsoft.EntityFrameworkCore.DbContext, TContextService => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextPool<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextPool<TContextService, TContextImplementation>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContextService : class where TContextImplementation : Microsoft.EntityFrameworkCore.DbContext, TContextService => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContextService, TContextImplementation>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContextService : class where TContextImplementation : Microsoft.EntityFrameworkCore.DbContext, TContextService => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime = default, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContext<TContextService, TContextImplementation>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction, Microsoft.Extensions.DependencyInjection.ServiceLifetime contextLifetime = default, Microsoft.Extensions.DependencyInjection.ServiceLifetime optionsLifetime = default) where TContextImplementation : Microsoft.EntityFrameworkCore.DbContext, TContextService => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextFactory<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextFactory<TContext, TFactory>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext where TFactory : Microsoft.EntityFrameworkCore.IDbContextFactory<TContext> => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextFactory<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddDbContextFactory<TContext, TFactory>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TContext : Microsoft.EntityFrameworkCore.DbContext where TFactory : Microsoft.EntityFrameworkCore.IDbContextFactory<TContext> => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddPooledDbContextFactory<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddPooledDbContextFactory<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Action<IServiceProvider, Microsoft.EntityFrameworkCore.DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddPooledDbContextFactory<TContext>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, int poolSize = 1024) where TContext : Microsoft.EntityFrameworkCore.DbContext => throw null!;
    }
}
