// program
// uses: data/entity-framework, data/dapper
// rules: AIP1002, AIP1006
// What a database hands out comes from outside: an entity's member without a class is an origin, one with a class has it.
using System.Data;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/found", async (int id, Store store, IChatClient client) =>
{
    var product = await store.Products.FindAsync(id);
    await client.GetResponseAsync($"Describe {product?.Model}"); // AIP1006
    await client.GetResponseAsync($"Describe product {product?.Id}, {product?.Maker?.Name}");
});
app.MapPost("/listed", async (int id, Store store, IChatClient client) =>
{
    var makers = await store.Makers.Where(maker => maker.Id == id).ToListAsync();
    await client.GetResponseAsync(JsonSerializer.Serialize(makers));
    await client.GetResponseAsync($"There are {await store.Products.CountAsync()}");
});
app.MapPost("/projected", async (IStore store, IChatClient client) =>
{
    var names = await store.Products.Select(product => new { product.Id, product.Maker!.Name }).ToListAsync();
    await client.GetResponseAsync(JsonSerializer.Serialize(names));
    var models = await (from product in store.Products where product.Id > 3 select product.Model).ToListAsync();
    await client.GetResponseAsync(string.Join(", ", models)); // AIP1006
});
app.MapPost("/repository", async (Repository<Product> products, Repository<Maker> makers, Repository<Order> orders, IChatClient client) =>
{
    await client.GetResponseAsync((await products.All())[0].Model); // AIP1006
    await client.GetResponseAsync((await makers.All())[0].Name);
    await client.GetResponseAsync((await orders.All())[0].Address); // AIP1002
});
app.MapPost("/rows", async (IDbConnection connection, IChatClient client) =>
{
    await client.GetResponseAsync((await connection.QueryFirstAsync<Maker>("select")).Name);
    await client.GetResponseAsync((await connection.QueryFirstAsync<Product>("select")).Model); // AIP1006
    await client.GetResponseAsync(JsonSerializer.Serialize(await connection.QueryAsync<Maker>("select")));
    await client.GetResponseAsync(JsonSerializer.Serialize(await connection.QueryAsync<Product>("select"))); // AIP1006
});
app.Run();

public sealed class Background(IServiceScopeFactory scopes)
{
    public void Start(int id) => _ = RunAsync(id);

    private async Task RunAsync(int id)
    {
        using var scope = scopes.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var client = scope.ServiceProvider.GetRequiredService<IChatClient>();
        var product = await store.Products.Include(found => found.Maker).FirstOrDefaultAsync(found => found.Id == id);
        await client.GetResponseAsync(Described(product!)); // AIP1006
    }

    private static string Described(Product product) => $"{product.Model} by {product.Maker?.Name}";
}

public sealed class Worker(Background background) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stopping)
    {
        background.Start(1);
        return Task.CompletedTask;
    }
}

public sealed class Repository<T>(Store store)
    where T : class
{
    public Task<List<T>> All() => store.Set<T>().AsNoTracking().ToListAsync();
}

public sealed class Maker
{
    public int Id { get; set; }

    [Confidentiality("class1")]
    public string Name { get; set; } = "";
}

public sealed class Product
{
    public int Id { get; set; }

    public string Model { get; set; } = "";

    public Maker? Maker { get; set; }
}

public sealed class Order
{
    public int Id { get; set; }

    [Confidentiality("class2")]
    public string Address { get; set; } = "";
}

public interface IStore
{
    DbSet<Product> Products { get; }
}

public sealed class Store(DbContextOptions<Store> options) : DbContext(options), IStore
{
    public DbSet<Product> Products { get; set; } = null!;

    public DbSet<Maker> Makers => Set<Maker>();
}
